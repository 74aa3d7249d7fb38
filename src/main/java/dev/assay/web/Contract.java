package dev.assay.web;

import dev.assay.language.Phrase;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Holds every request to what its route says of itself, before anything is done: under `/api`
/// nothing that was sent is passed over, and nothing is given that was not asked for; a page
/// takes forms, where it does not say otherwise.
class Contract {

    private static final List<MediaType> FORMS =
            List.of(MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE);
    private static final Map<Method, QueryParameters> KNOWN = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = 300)
    public void hold(ContainerRequestContext request, ResourceInfo route) {
        if (Api.asks(request)) {
            requireAcceptable(request.getAcceptableMediaTypes(), route);
            requireKnown(request.getUriInfo().getQueryParameters(), route.getResourceMethod());
        } else if (request.getMethod().equals(HttpMethod.POST)
                && !route.getResourceMethod().isAnnotationPresent(Consumes.class)) {
            requireForm(request.getMediaType());
        }
    }

    private static void requireForm(@Nullable MediaType sent) {
        if (sent != null && FORMS.stream().noneMatch(sent::isCompatible)) {
            throw new NotSupportedException();
        }
    }

    /// Where two methods share an address, the router looks at what they take and no further.
    private static void requireAcceptable(List<MediaType> accepted, ResourceInfo route) {
        var own = route.getResourceMethod().getAnnotation(Produces.class);
        var given = own == null ? route.getResourceClass().getAnnotation(Produces.class) : own;
        boolean acceptable = given == null
                || Arrays.stream(given.value())
                        .map(MediaType::valueOf)
                        .anyMatch(one -> accepted.stream().anyMatch(one::isCompatible));
        if (!acceptable) {
            throw new NotAcceptableException();
        }
    }

    private static void requireKnown(MultivaluedMap<String, String> sent, Method method) {
        var known = KNOWN.computeIfAbsent(method, QueryParameters::of);
        var violations = new ArrayList<Refused.Violation>();
        sent.forEach((name, values) -> {
            if (!known.has(name)) {
                violations.add(new Refused.Violation(name, known.words()));
            } else if (values.size() > 1 && !known.takesSeveral(name)) {
                violations.add(new Refused.Violation(name, Phrase.of("is given more than once")));
            }
        });
        if (!violations.isEmpty()) {
            throw Refused.malformed(violations);
        }
    }
}
