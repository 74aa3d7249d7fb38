package dev.assay.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is wrong with a form, in sentences.
///
/// @param general above the form; null where nothing is wrong
/// @param fields beside each field
public record Problems(@Nullable String general, Map<String, String> fields) {

    public static final Problems NONE = new Problems(null, Map.of());

    static Problems of(Refused refused) {
        var fields = new LinkedHashMap<String, String>();
        for (var violation : refused.violations()) {
            fields.putIfAbsent(violation.field(), sentence(violation.message()));
        }
        return new Problems(general(refused, fields), fields);
    }

    private static String general(Refused refused, Map<String, String> fields) {
        return switch (fields.size()) {
            case 0 -> refused.detail();
            case 1 -> "Nothing was saved yet: one field needs another look.";
            default -> "Nothing was saved yet: " + Format.inWords(fields.size()) + " fields need another look.";
        };
    }

    private static String sentence(String message) {
        var begun = Format.capital(message);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    /// What is wrong with a field; null where nothing is.
    public @Nullable String at(String field) {
        return fields.get(field);
    }

    public boolean any() {
        return general != null;
    }
}
