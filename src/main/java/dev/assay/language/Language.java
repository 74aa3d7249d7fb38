package dev.assay.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A language that pages are written in.
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

    /// The language of a tag such as `de`, in small letters; empty for null and for a tag of no
    /// language here, as for `de-AT`.
    public static Optional<Language> of(@Nullable String tag) {
        return Arrays.stream(values()).filter(one -> one.tag().equals(tag)).findFirst();
    }

    /// The language that a reader wants most, of those there are; `de-AT` is served by German.
    ///
    /// @param header the value of `Accept-Language`, such as `de-AT,en;q=0.5`
    /// @return English where the header is null, cannot be read, or names none of these languages
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

    /// The tag of BCP 47, as in `<html lang>`: `de`.
    public String tag() {
        return locale.toLanguageTag();
    }

    /// By which the JDK formats its numbers and dates: `1.234,5` in German.
    public Locale locale() {
        return locale;
    }

    /// Its name in itself, for a choice of languages: `Deutsch`.
    public String ownName() {
        return ownName;
    }
}
