package dev.assay.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.language.Language;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Answers what no resource answers: an address that cannot be read, a body that is too large,
/// and what failed while an answer was written.
@ApplicationScoped
class Unanswered {

    private static final Logger LOG = Logger.getLogger(Unanswered.class);

    /// Where even the address could not be read, in the words of Netty's reader.
    private static final String UNREAD = "/bad-request";

    private final Page page;
    private final ObjectMapper json;
    private final Protections protections;

    Unanswered(Page page, ObjectMapper json, Protections protections) {
        this.page = page;
        this.json = json;
        this.protections = protections;
    }

    /// As it was sent; empty for none.
    static String path(HttpServerRequest request) {
        var path = request.path();
        return path == null ? "" : path;
    }

    /// Refuses a request that nobody will read further.
    @ActivateRequestContext
    void answerUnread(HttpServerRequest request, int status) {
        var response = request.response();
        response.headersEndHandler(_ -> protections.complete(response.headers(), path(request), status));
        response.putHeader("Connection", "close");
        response.endHandler(_ -> request.connection().close());
        write(request, status);
    }

    @ActivateRequestContext
    void answer(RoutingContext context) {
        var request = context.request();
        var failure = context.failure();
        if (request.response().headWritten() || failure instanceof UnauthorizedException) {
            context.next();
            return;
        }
        int status = status(context.statusCode(), failure);
        if (status >= 500) {
            var level = Failures.left(failure) ? Logger.Level.DEBUG : Logger.Level.ERROR;
            LOG.logf(level, failure, "Unexpected failure at %s", path(request));
        }
        write(request, status);
    }

    private static int status(int known, @Nullable Throwable failure) {
        return switch (failure) {
            case AuthenticationException _ -> 401;
            case ForbiddenException _ -> 403;
            case RejectedExecutionException _ -> 503;
            case WebApplicationException answered -> answered.getResponse().getStatus();
            case null, default -> known >= 400 ? known : 500;
        };
    }

    private void write(HttpServerRequest request, int status) {
        var response = request.response().setStatusCode(status);
        if (status == 503) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(Refused.USUAL_RETRY));
        }
        var problem = Problem.of(status, Problem.words(status), path(request), List.of());
        if (Api.has(problem.instance()) || problem.instance().equals(UNREAD)) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.TYPE).end(written(problem));
        } else {
            page.asks(Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
            response.putHeader(Protections.POLICY, Protections.policyOf(page.nonce()))
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                    .end(Failures.page(problem).render());
        }
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
