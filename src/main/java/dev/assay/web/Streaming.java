package dev.assay.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/// Answers that are written while they are made. One that fails half way must not look whole.
///
/// Quarkus REST gives up such an answer in two steps that race: it asks for the connection to be
/// closed, and goes on to answer the failure, which ends the body properly where it comes first;
/// on a busy machine it did in two of three. So the connection is closed here, and the failure
/// goes on when it is.
@ApplicationScoped
public class Streaming {

    private static final Logger LOG = Logger.getLogger(Streaming.class);
    private static final long INTERNAL_ERROR = 2; // of RFC 9113
    private static final int LONGEST_CLOSE_SECONDS = 10;

    private final CurrentVertxRequest current;

    Streaming(CurrentVertxRequest current) {
        this.current = current;
    }

    /// The body for the request that is answered now.
    public StreamingOutput closing(StreamingOutput body) {
        var request = current.getCurrent().request();
        return out -> {
            boolean whole = false;
            try {
                body.write(out);
                whole = true;
            } finally {
                if (!whole && request.response().headWritten()) {
                    giveUp(request);
                }
            }
        };
    }

    private static void giveUp(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset(INTERNAL_ERROR);
            return;
        }
        try {
            var closed = request.connection().close().toCompletionStage().toCompletableFuture();
            closed.get(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("The connection of an answer that failed could not be closed", e);
        }
    }
}
