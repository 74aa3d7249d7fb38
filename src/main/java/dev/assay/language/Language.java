package dev.assay.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A language that pages are told in.
///
/// A new one needs its catalogues, the way it writes dates ([DateWords]) and a line here; see
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

    /// The one of that tag; none for null and for a tag we have no words in.
    public static Optional<Language> of(@Nullable String tag) {
        return Arrays.stream(values()).filter(one -> one.tag().equals(tag)).findFirst();
    }

    /// The first that an `Accept-Language` asks for and we have; else English.
    public static Language accepted(@Nullable String header) {
        try {
            var wanted = Locale.LanguageRange.parse(header == null ? "en" : header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .toList();
            return of(Locale.lookupTag(wanted, tags())).orElse(ENGLISH);
        } catch (IllegalArgumentException notUnderstood) {
            return ENGLISH;
        }
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
