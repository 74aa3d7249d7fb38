package dev.assay.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.assay.language.Phrase;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// Turns every failure into an answer that says what to do: a problem under `/api`, a page
/// elsewhere. Nothing of the inside leaves.
@Singleton
class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final Phrase OUTAGE = Phrase.of(
            "The database does not answer or its disk is full, so this was not done. Whoever runs Assay should look at"
                    + " the disk and the log. Try again in a while.");

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance error(
                int status, Phrase title, @Nullable Phrase detail, List<Refused.Violation> violations);
    }

    private final Disk disk;

    Failures(Disk disk) {
        this.disk = disk;
    }

    @ServerExceptionMapper
    Response refused(Refused refused, UriInfo uri) {
        if (refused.status() == 503) {
            LOG.errorf(refused.getCause(), "%s %s", uri.getPath(), refused.detail());
        }
        return answer(refused.status(), refused.detail(), refused.violations(), refused.retryAfter(), uri);
    }

    /// Where what there is now refuses to be drawn, that refusal is the answer.
    @ServerExceptionMapper
    Response again(Form.Again again, UriInfo uri, ContainerRequestContext request) {
        try {
            return again.answer();
        } catch (Refused refused) {
            return refused(refused, uri);
        } catch (PersistenceException failure) {
            return stored(failure, uri, request);
        } catch (RuntimeException failure) {
            return unexpected(failure, uri, request);
        }
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, UriInfo uri) {
        var violations = invalid.getConstraintViolations().stream()
                .map(v -> new Refused.Violation(lastName(v.getPropertyPath().toString()), words(v)))
                .toList();
        return answer(400, Phrase.of("Some fields are not valid."), violations, uri);
    }

    @ServerExceptionMapper({MismatchedInputException.class, JsonMappingException.class, JacksonException.class})
    Response unreadable(JsonProcessingException unreadable, UriInfo uri) {
        return unreadable(unreadable, uri, List.of());
    }

    private Response unreadable(JsonProcessingException problem, UriInfo uri, List<Refused.Violation> none) {
        if (problem.getCause() instanceof Refused refused) {
            return refused(refused, uri);
        }
        var violations = none;
        if (problem instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            var last = mapping.getPath().getLast().getFieldName();
            if (last != null) {
                violations = List.of(
                        new Refused.Violation(last, Phrase.of("is unknown here or has a value of the wrong kind")));
            }
        }
        return answer(400, Phrase.of("The body is not the JSON that belongs here."), violations, uri);
    }

    @ServerExceptionMapper
    Response answered(WebApplicationException failure, UriInfo uri) {
        var cause = failure.getCause();
        if (cause instanceof JsonProcessingException json) {
            return unreadable(json, uri, List.of());
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        if (status >= 500) {
            LOG.errorf(failure, "Unexpected failure at %s", uri.getPath());
        }
        return answer(status, Problem.words(status), List.of(), uri);
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response stale(RuntimeException stale, UriInfo uri) {
        return refused(Refused.conflict("Somebody changed this at the same moment. Read it again and repeat."), uri);
    }

    @ServerExceptionMapper({PersistenceException.class, RollbackException.class})
    Response stored(Exception failure, UriInfo uri, ContainerRequestContext request) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return stale(new OptimisticLockException(), uri);
            }
            if (cause instanceof org.hibernate.exception.ConstraintViolationException violated) {
                return violated.getKind() == ConstraintKind.UNIQUE
                        ? refused(Refused.conflict("This exists already, or was created at the same moment."), uri)
                        : refused(Refused.conflict("Something else refers to this, or it refers to nothing."), uri);
            }
            if (cause instanceof DataException) {
                return answer(400, Phrase.of("Something here holds what no database keeps."), List.of(), uri);
            }
        }
        return unexpected(failure, uri, request);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, UriInfo uri, ContainerRequestContext request) {
        if (Outage.causes(failure)) {
            LOG.errorf(failure, "The database does not serve %s", uri.getPath());
            return answer(503, OUTAGE, List.of(), uri);
        }
        if (left(failure)) {
            LOG.debugf(failure, "Whoever asked %s is gone", uri.getPath());
        } else if (Browser.lacksForm(request)) {
            return unread(failure, uri);
        } else {
            LOG.errorf(failure, "Unexpected failure at %s", uri.getPath());
        }
        return answer(500, Problem.FAULT, List.of(), uri);
    }

    /// A disk that takes no more files is no mistake of whoever sent it.
    private Response unread(Throwable failure, UriInfo uri) {
        LOG.debugf(failure, "The form sent to %s cannot be read", uri.getPath());
        try {
            disk.requireRoom();
        } catch (Refused full) {
            return refused(full, uri);
        }
        return answer(400, Phrase.of("The form that was sent cannot be read."), List.of(), uri);
    }

    /// Whether the one who asked went away before the request was whole: a page that closed, say.
    static boolean left(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClosedChannelException) {
                return true;
            }
        }
        return false;
    }

    private static Response answer(
            int status, @Nullable Phrase detail, List<Refused.Violation> violations, UriInfo uri) {
        return answer(status, detail, violations, Refused.USUAL_RETRY, uri);
    }

    /// @param retryAfter in seconds, told where that is what is wrong
    private static Response answer(
            int status, @Nullable Phrase detail, List<Refused.Violation> violations, long retryAfter, UriInfo uri) {
        var problem = Problem.of(status, detail, uri.getPath(), violations);
        var response = Response.status(status);
        if (status == 429 || status == 503) {
            response.header(HttpHeaders.RETRY_AFTER, retryAfter);
        }
        if (Api.has(uri.getPath())) {
            return response.type(Problem.TYPE).entity(problem).build();
        }
        return response.type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(page(problem))
                .build();
    }

    /// The same as a page.
    static TemplateInstance page(Problem problem) {
        return Templates.error(problem.status(), problem.title(), problem.detail(), problem.violations());
    }

    /// In the language of whoever asked, not of the machine: the words that a validator brings
    /// know none.
    private static Phrase words(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return constraint == NotNull.class ? Phrase.of("must be there") : Phrase.of("is not valid");
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
