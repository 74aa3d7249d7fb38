package dev.assay.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An address of this program with its parameters. What is absent or empty is left out.
public record Address(String path, List<Part> parts) {

    public Address {
        parts = List.copyOf(parts);
    }

    /// One parameter, as it was typed.
    public record Part(String name, String value) {}

    public static Address of(String path) {
        return new Address(path, List.of());
    }

    /// The same with this parameter, in place of all of its name.
    public Address with(String name, @Nullable Object value) {
        return without(name).and(name, value);
    }

    /// The same with one more of a name.
    public Address and(String name, @Nullable Object value) {
        var text = Form.shown(value);
        return text.isEmpty()
                ? this
                : new Address(
                        path,
                        Stream.concat(parts.stream(), Stream.of(new Part(name, text)))
                                .toList());
    }

    public Address without(String name) {
        return new Address(
                path, parts.stream().filter(part -> !part.name().equals(name)).toList());
    }

    /// The same without that one of a name.
    public Address without(String name, Object value) {
        var part = new Part(name, value.toString());
        return new Address(
                path, parts.stream().filter(each -> !each.equals(part)).toList());
    }

    /// As it stands in a link.
    public String url() {
        return parts.isEmpty()
                ? path
                : path + "?"
                        + parts.stream()
                                .map(part ->
                                        part.name() + "=" + URLEncoder.encode(part.value(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
    }
}
