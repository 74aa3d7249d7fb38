package dev.assay.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/// Gives the first answer to a request that came before. Runs around the transaction of the
/// method.
@Once
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class OnceInterceptor {

    private static final int LONGEST_KEY = 200;

    private final HttpServerRequest request;
    private final SecurityIdentity identity;
    private final ObjectMapper json;
    private final Clock clock;

    OnceInterceptor(HttpServerRequest request, SecurityIdentity identity, ObjectMapper json, Clock clock) {
        this.request = request;
        this.identity = identity;
        this.json = json;
        this.clock = clock;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = keyOf();
        if (key == null) {
            return call.proceed();
        }
        if (key.length() > LONGEST_KEY) {
            throw Refused.malformed("Idempotency-Key", "may have %d characters at most", LONGEST_KEY);
        }
        Texts.requireStorable("Idempotency-Key", key);
        var principal = identity.getPrincipal().getName();
        var hash = Hashes.sha256(request.method() + " " + request.path() + " " + content(call));
        var before = QuarkusTransaction.requiringNew().call(() -> earlier(call, principal, key, hash));
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> first(call, new AnsweredRequest(principal, key, hash, clock.instant())));
        } catch (PersistenceException | io.quarkus.narayana.jta.QuarkusTransactionException failure) {
            // the same request at the same moment may have won
            return QuarkusTransaction.requiringNew()
                    .call(() -> earlier(call, principal, key, hash))
                    .orElseThrow(() -> failure);
        }
    }

    private @Nullable String keyOf() {
        var header = request.getHeader("Idempotency-Key");
        if (header != null && !header.isBlank()) {
            return header;
        }
        var context = CurrentRequestManager.get();
        var field = context == null ? null : context.getFormParameter("_key", true, false);
        return field instanceof String key && !key.isBlank() ? key : null;
    }

    private Optional<Object> earlier(InvocationContext call, String principal, String key, String hash) {
        return AnsweredRequest.findEarlier(principal, key).map(done -> {
            if (!done.requestHash.equals(hash)) {
                throw Refused.impossible("Idempotency-Key", "was used for another request");
            }
            return done.status == AnsweredRequest.NO_ANSWER ? value(call, done) : response(done);
        });
    }

    private Object value(InvocationContext call, AnsweredRequest done) {
        try {
            return json.readValue(done.body, json.constructType(call.getMethod().getGenericReturnType()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response response(AnsweredRequest done) {
        var response = Response.status(done.status);
        if (done.location != null) {
            response.location(URI.create(done.location));
        }
        if (done.body != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(done.body);
        }
        return response.build();
    }

    private Object first(InvocationContext call, AnsweredRequest kept) throws Exception {
        var done = call.proceed();
        var told = done;
        if (done instanceof Response response) {
            kept.status = response.getStatus();
            kept.location = response.getLocation() == null
                    ? null
                    : Redirects.path(response.getLocation()).toString();
            told = response.getEntity();
        }
        var open = told instanceof Once.Secretive secretive ? secretive.withoutSecret() : told;
        kept.body = open == null ? null : json.writeValueAsString(open);
        kept.persistAndFlush();
        return done;
    }

    private String content(InvocationContext call) throws JsonProcessingException {
        var content = new StringBuilder();
        for (var parameter : Arrays.stream(call.getParameters()).toList()) {
            if (parameter instanceof Record || parameter instanceof CharSequence) {
                content.append(json.writeValueAsString(parameter)).append('\n');
            } else if (parameter instanceof byte[] bytes) {
                content.append(Hashes.sha256(bytes)).append('\n');
            }
        }
        return content.toString();
    }
}
