package dev.assay.web;

import dev.assay.language.Phrase;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is wrong with a form, in sentences.
///
/// @param general above the form; null where nothing is wrong
/// @param fields beside each field
public record Problems(@Nullable Phrase general, Map<String, Phrase> fields) {

    public static final Problems NONE = new Problems(null, Map.of());

    static Problems of(Refused refused) {
        var fields = new LinkedHashMap<String, Phrase>();
        for (var violation : refused.violations()) {
            fields.putIfAbsent(violation.field().toString(), violation.message());
        }
        return new Problems(general(refused, fields), fields);
    }

    private static Phrase general(Refused refused, Map<String, Phrase> fields) {
        return switch (fields.size()) {
            case 0 -> refused.detail();
            case 1 -> Phrase.of("Nothing was saved yet: one field needs another look.");
            default -> Phrase.of("Nothing was saved yet: %s fields need another look.", Format.inWords(fields.size()));
        };
    }

    /// What is wrong with a field, as a sentence; null where nothing is.
    public @Nullable String at(String field) {
        var message = fields.get(field);
        return message == null ? null : sentence(Page.told(message.capital()));
    }

    private static String sentence(String begun) {
        return begun.endsWith(".") ? begun : begun + ".";
    }

    public boolean any() {
        return general != null;
    }
}
