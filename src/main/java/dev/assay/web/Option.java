package dev.assay.web;

import dev.assay.language.Phrase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One thing to choose in a form.
public record Option(String value, Phrase label, boolean chosen) {

    /// @param label a name, the same in every language
    public static Option of(Object value, String label, @Nullable Object chosen) {
        return of(value, Phrase.verbatim(label), chosen);
    }

    public static Option of(Object value, Phrase label, @Nullable Object chosen) {
        return new Option(value.toString(), label, Objects.equals(value.toString(), Form.shown(chosen)));
    }
}
