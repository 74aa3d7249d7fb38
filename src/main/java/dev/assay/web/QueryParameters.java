package dev.assay.web;

import dev.assay.language.Phrase;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What may stand in the address behind `?`, as a method of a resource says it.
///
/// @param several by name, whether it may come more than once
record QueryParameters(Map<String, Boolean> several) {

    static QueryParameters of(Method method) {
        var found = new LinkedHashMap<String, Boolean>();
        Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? ofBean(parameter.getType())
                        : named(parameter.getAnnotation(QueryParam.class), parameter.getType()))
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return new QueryParameters(found);
    }

    private static Stream<Map.Entry<String, Boolean>> ofBean(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .flatMap(field -> field.isAnnotationPresent(BeanParam.class)
                        ? ofBean(field.getType())
                        : named(field.getAnnotation(QueryParam.class), field.getType()));
    }

    private static Stream<Map.Entry<String, Boolean>> named(@Nullable QueryParam said, Class<?> type) {
        return said == null
                ? Stream.empty()
                : Stream.of(Map.entry(said.value(), Collection.class.isAssignableFrom(type)));
    }

    boolean has(String name) {
        return several.containsKey(name);
    }

    boolean takesSeveral(String name) {
        return several.getOrDefault(name, false);
    }

    /// What to say of a name that is none of these.
    Phrase words() {
        return several.isEmpty()
                ? Phrase.of("is unknown here; this address takes no parameters")
                : Phrase.of("is unknown here; there are %s", String.join(", ", several.keySet()));
    }
}
