package dev.assay.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Every route of the program, as its methods say it: a new one takes part by itself.
public final class Routes {

    private Routes() {}

    /// @param path from the root, with `{id}` where a name goes
    public record Route(String verb, String path, Method method) {

        public boolean reads() {
            return verb.equals(HttpMethod.GET);
        }

        /// Whether its answer never ends.
        public boolean streams() {
            return says(Produces.class)
                    .filter(given -> List.of(given.value()).contains(MediaType.SERVER_SENT_EVENTS))
                    .isPresent();
        }

        public boolean api() {
            return path.startsWith("/api/");
        }

        /// With an id of nothing in every place.
        public String anywhere() {
            return path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        }

        public boolean sends() {
            return List.of("POST", "PUT", "PATCH").contains(verb);
        }

        /// Of the method, else of its class.
        public <A extends Annotation> Optional<A> says(Class<A> annotation) {
            return Optional.ofNullable(method.getAnnotation(annotation))
                    .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(annotation)));
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    private static final List<Route> ALL = read();

    public static List<Route> all() {
        return ALL;
    }

    /// Pages and resources are named so; `ArchitectureTest` holds it.
    private static List<Route> read() {
        var classes = java.nio.file.Path.of("target/classes");
        try (var files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.matches("dev/assay/.*(Pages|Resource)\\.class"))
                    .map(name -> type(name.replace('/', '.').replaceFirst("\\.class$", "")))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(Routes::of)
                    .sorted(Comparator.comparing(Route::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Those of the REST contract.
    public static Stream<Route> api() {
        return all().stream().filter(Route::api);
    }

    private static Stream<Route> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(verb -> verb != null)
                        .map(verb -> new Route(verb.value(), path(type, method), method)));
    }

    private static String path(Class<?> type, Method method) {
        var own = method.getAnnotation(Path.class);
        var whole = type.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        var path = ("/" + whole).replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
