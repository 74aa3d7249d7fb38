package dev.assay.evaluation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What may stand behind the question mark of an address.
final class Parameters {

    private Parameters() {}

    static List<String> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(one -> one.isAnnotationPresent(BeanParam.class)
                        ? Stream.concat(
                                Arrays.stream(one.getType().getDeclaredFields()),
                                Arrays.stream(one.getType().getDeclaredMethods()))
                        : Stream.of(one))
                .map(Parameters::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String name(AnnotatedElement element) {
        var query = element.getAnnotation(QueryParam.class);
        return query == null ? null : query.value();
    }
}
