package dev.assay.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// A sentence, or a part of one, that reads in every language: its English text, by which the
/// catalogues know it, and the values that go into it.
///
/// Whoever makes one needs no language, so that entities and views stay free of who reads them;
/// whoever shows it asks for it in one. See ADR 0016.
///
/// @param english a [java.util.Formatter] text, such as `%s is added.`
/// @param values numbers, texts as they are, and other phrases
/// @param begins whether its first letter is a capital, since it begins a sentence
public record Phrase(String english, List<Object> values, boolean begins) {

    Phrase(String english, List<?> values) {
        this(english, List.copyOf(values), false);
    }

    /// @param english a literal: tests look it up in the catalogues
    public static Phrase of(String english, Object... values) {
        return new Phrase(english, Arrays.asList(values));
    }

    /// A text that reads the same in every language: a name, a code.
    public static Phrase verbatim(String text) {
        return new Phrase("%s", List.of(text));
    }

    /// Parts one after another, `A, B, C`.
    public static Phrase list(List<?> parts) {
        return new Phrase(String.join(", ", Collections.nCopies(parts.size(), "%s")), parts);
    }

    /// Parts that belong together, `A and B`.
    public static Phrase both(List<?> parts) {
        return parts.stream()
                .map(part -> part instanceof Phrase phrase ? phrase : of("%s", part))
                .reduce((before, last) -> of("%s and %s", before, last))
                .orElseGet(() -> verbatim(""));
    }

    /// The same with a capital first letter, where it begins a sentence.
    public Phrase capital() {
        return new Phrase(english, values, true);
    }

    /// As it reads in a language.
    public String in(Language language) {
        var shown = values.stream()
                .map(value -> value instanceof Phrase phrase ? phrase.in(language) : value)
                .toArray();
        var text = String.format(language.locale(), Catalogue.text(english, language), shown);
        return begins ? Format.capital(text) : text;
    }

    /// As it reads in English, and so in the REST contract.
    @Override
    @JsonValue
    public String toString() {
        return in(Language.ENGLISH);
    }
}
