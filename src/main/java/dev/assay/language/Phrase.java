package dev.assay.language;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// A sentence, or a part of one, that reads in every language: its English text, which the
/// catalogues know it by, and the values that go into it.
///
/// Whoever makes a phrase needs no language, so entities and views do not know who reads them.
/// Whoever shows it says in which language. See ADR 0016.
///
/// @param english a [java.util.Formatter] text, such as `%s is added.`; a literal per cent sign
///     is `%%`
/// @param values one a placeholder of the text, in its order: numbers, texts as they are,
///     [Moment]s, and other phrases
/// @param begins whether its first letter is made a capital, as at the beginning of a sentence
public record Phrase(String english, List<Object> values, boolean begins) {

    /// For code that hands on a literal from elsewhere; [#of] for all other code. The list is
    /// copied.
    ///
    /// @throws NullPointerException if a value is null
    public Phrase(String english, List<?> values) {
        this(english, List.copyOf(values), false);
    }

    /// A phrase of a literal and its values.
    ///
    /// @param english a literal in the code: tests look each up in the catalogues
    /// @param values one a placeholder, none null
    /// @throws NullPointerException if a value is null
    public static Phrase of(String english, Object... values) {
        return new Phrase(english, Arrays.asList(values));
    }

    /// A text that reads the same in every language: a name, a code.
    public static Phrase verbatim(String text) {
        return new Phrase("%s", List.of(text));
    }

    /// A moment by itself, written in the reader's zone and language.
    public static Phrase of(Instant at, Moment.Shape shape) {
        return new Phrase("%s", List.of(new Moment(at, shape)));
    }

    /// Parts one after another: `A, B, C`; an empty text for an empty list. A part is a phrase or
    /// any other value of a phrase.
    public static Phrase list(List<?> parts) {
        return new Phrase(String.join(", ", Collections.nCopies(parts.size(), "%s")), parts);
    }

    /// Parts that belong together: `A and B`, of three `A and B and C`; an empty text for an
    /// empty list. A part is a phrase or any other value of a phrase.
    public static Phrase both(List<?> parts) {
        return parts.stream()
                .map(part -> part instanceof Phrase phrase ? phrase : of("%s", part))
                .reduce((before, last) -> of("%s and %s", before, last))
                .orElseGet(() -> verbatim(""));
    }

    /// The same with a capital first letter, to begin a sentence.
    public Phrase capital() {
        return new Phrase(english, values, true);
    }

    /// The phrase in a language, its numbers as that language writes them; in English where the
    /// catalogue lacks it.
    ///
    /// @param zone the time zone its times are told in
    /// @throws java.util.IllegalFormatException if the values do not fit the text
    public String in(Language language, ZoneId zone) {
        var shown = values.stream().map(value -> shown(value, language, zone)).toArray();
        var text = String.format(language.locale(), Catalogue.text(english, language), shown);
        return begins ? capital(text) : text;
    }

    /// The same of a phrase without times; any times in it are told in UTC.
    ///
    /// @throws java.util.IllegalFormatException if the values do not fit the text
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

    /// A text with a capital first letter; an empty one stays empty.
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// The phrase in English, its times in UTC. The REST contract has it so.
    @Override
    @JsonValue
    public String toString() {
        return in(Language.ENGLISH);
    }
}
