package dev.assay.evaluation;

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
import java.util.Objects;
import java.util.stream.Stream;

/// An address that the program answers at, read off its classes: a new one is there by itself.
///
/// @param path a template such as `/roles/{id}`
record Routes(String verb, String path, Method method) {

    /// Those of all pages and resources, which `ArchitectureTest` holds to their names.
    static final List<Routes> ALL = all();

    private static List<Routes> all() {
        var classes = java.nio.file.Path.of("target/classes");
        try (var files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.matches("dev/assay/.*(Pages|Resource)\\.class"))
                    .map(name -> named(name.replace('/', '.').replaceFirst("\\.class$", "")))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).map(method -> of(type, method)))
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparing(Routes::path).thenComparing(Routes::verb))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Routes of(Class<?> type, Method method) {
        var below = method.getAnnotation(Path.class);
        var path = type.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(kind -> kind.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> new Routes(
                        verb.value(), "/" + path.replaceAll("/+", "/").replaceAll("^/|/$", ""), method))
                .findFirst()
                .orElse(null);
    }

    boolean reads() {
        return verb.equals(HttpMethod.GET);
    }

    /// Whether its answer never ends.
    boolean streams() {
        var produces = method.getAnnotation(Produces.class);
        return produces != null && List.of(produces.value()).contains(MediaType.SERVER_SENT_EVENTS);
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
