package dev.assay.language;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// A sentence, or a part of one, that reads in every language: its English text, by which the
/// catalogues know it, and the values that go into it.
///
/// Whoever makes one needs no language, so that entities and views stay free of who reads them;
/// whoever shows it asks for it in one. See ADR 0016.
///
/// @param english a [java.util.Formatter] text, such as `%s is added.`
/// @param values numbers, texts as they are, [Moment]s, and other phrases
/// @param begins whether its first letter is a capital, since it begins a sentence
public record Phrase(String english, List<Object> values, boolean begins) {

    /// For those that hand a literal on; [#of] for all others.
    public Phrase(String english, List<?> values) {
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

    /// A moment as it is told to whoever reads it.
    public static Phrase of(Instant at, Moment.Shape shape) {
        return new Phrase("%s", List.of(new Moment(at, shape)));
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
    ///
    /// @param zone in which its times are told
    public String in(Language language, ZoneId zone) {
        var shown = values.stream().map(value -> shown(value, language, zone)).toArray();
        var text = String.format(language.locale(), Catalogue.text(english, language), shown);
        return begins ? capital(text) : text;
    }

    /// The same of a phrase that tells no times.
    public String in(Language language) {
        return in(language, ZoneOffset.UTC);
    }

    private static Object shown(Object value, Language language, ZoneId zone) {
        return switch (value) {
            case Phrase phrase -> phrase.in(language, zone);
            case Moment moment -> moment.in(language, zone);
            default -> value;
        };
    }

    /// A text with a capital first letter.
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// As it reads in English with times in UTC, and so in the REST contract.
    @Override
    @JsonValue
    public String toString() {
        return in(Language.ENGLISH);
    }
}
