package dev.assay.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Where every request comes in and every answer goes out, whoever gives it: a resource, a file,
/// a handler of the server's.
///
/// Answers get their protections here. Headers in a form that nobody can read are put right or
/// taken away before anybody reads them: the readers behind this door would fall over them.
@Singleton
class FrontDoor {

    private static final Map<String, Preferences> PREFERENCES = Map.of(
            HttpHeaders.ACCEPT, Preferences.MEDIA,
            HttpHeaders.ACCEPT_LANGUAGE, Preferences.LANGUAGES,
            HttpHeaders.ACCEPT_ENCODING, Preferences.ENCODINGS);
    private static final Pattern MEDIA_TYPE = Pattern.compile("\\s*[^\\s/;,*]+/[^\\s/;,*]+\\s*(;.*)?");
    private static final String NOBODYS_TYPE = "unknown/unknown";
    private static final int TOO_LARGE = 413;

    private final Unanswered unanswered;
    private final Protections protections;
    private final long mostBytes;

    FrontDoor(
            Unanswered unanswered,
            Protections protections,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.unanswered = unanswered;
        this.protections = protections;
        this.mostBytes = most.asLongValue();
    }

    void open(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::receive);
        router.route().order(Integer.MIN_VALUE).failureHandler(this::protectFailed);
        router.route().last().failureHandler(unanswered::answer);
    }

    private void receive(RoutingContext context) {
        protect(context);
        tidy(context.request().headers());
        if (tooLarge(context.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            unanswered.answerUnread(context.request(), TOO_LARGE);
        } else {
            context.next();
        }
    }

    /// An address that cannot be read has failed before anybody received it.
    private void protectFailed(RoutingContext context) {
        if (context.get(FrontDoor.class.getName()) == null) {
            protect(context);
        }
        context.next();
    }

    private void protect(RoutingContext context) {
        context.put(FrontDoor.class.getName(), true);
        var response = context.response();
        context.addHeadersEndHandler(_ ->
                protections.complete(response.headers(), Unanswered.path(context.request()), response.getStatusCode()));
    }

    private static void tidy(MultiMap headers) {
        PREFERENCES.forEach((header, preferences) -> {
            if (headers.contains(header)) {
                set(headers, header, preferences.tidied(headers.getAll(header)));
            }
        });
        headers.remove("Accept-Charset");
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null && !MEDIA_TYPE.matcher(type).matches()) {
            set(headers, HttpHeaders.CONTENT_TYPE, type.isBlank() ? "" : NOBODYS_TYPE);
        }
    }

    private static void set(MultiMap headers, String header, String value) {
        headers.remove(header);
        if (!value.isEmpty()) {
            headers.set(header, value);
        }
    }

    /// Nothing else than a number comes through the reader of requests.
    private boolean tooLarge(@Nullable String length) {
        return length != null && Long.parseLong(length.strip()) > mostBytes;
    }
}
