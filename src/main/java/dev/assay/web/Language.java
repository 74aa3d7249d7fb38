package dev.assay.web;

import io.quarkus.arc.Arc;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A language that pages are told in.
///
/// A new one needs its catalogues, the way it writes dates ([Format]) and a line here; see
/// docs/languages.md.
public enum Language {
    ENGLISH("en", "English"),
    SPANISH("es", "Español"),
    GERMAN("de", "Deutsch");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /// Of whoever asked for the page at hand; English where no page is, and under `/api`.
    public static Language ofViewer() {
        var container = Arc.container();
        boolean asked = container != null && container.requestContext().isActive();
        return asked ? container.instance(Page.class).get().language() : ENGLISH;
    }

    /// The one of that tag; none for null and for a tag we have no words in.
    public static Optional<Language> of(@Nullable String tag) {
        return Arrays.stream(values()).filter(one -> one.tag().equals(tag)).findFirst();
    }

    /// The tag where there is such a language; null for nothing.
    ///
    /// @throws Refused 400 for a tag of none
    public static @Nullable String named(String field, @Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        return of(tag).orElseThrow(() -> Refused.malformed(field, "must be one of those offered"))
                .tag();
    }

    /// The first that an `Accept-Language` asks for and we have; else English.
    static Language accepted(@Nullable String header) {
        try {
            var wanted = Locale.LanguageRange.parse(header == null ? "en" : header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .toList();
            return of(Locale.lookupTag(wanted, tags())).orElse(ENGLISH);
        } catch (IllegalArgumentException notUnderstood) {
            return ENGLISH;
        }
    }

    /// Those to choose from, each in its own words; the first leaves it to the browser.
    public static List<Option> options(@Nullable Language chosen) {
        var tag = chosen == null ? "" : chosen.tag();
        return Stream.concat(
                        Stream.of(Option.of("", Phrase.of("As the browser asks"), tag)),
                        Arrays.stream(values()).map(one -> Option.of(one.tag(), one.ownName, tag)))
                .toList();
    }

    private static List<String> tags() {
        return Arrays.stream(values()).map(Language::tag).toList();
    }

    /// `de`, as in `<html lang>`.
    public String tag() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }

    /// `Deutsch`.
    public String ownName() {
        return ownName;
    }
}
