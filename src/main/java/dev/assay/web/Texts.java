package dev.assay.web;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// What text may come in: no NUL, no half of a surrogate pair, and no control characters in
/// names.
public final class Texts {

    private Texts() {}

    /// Text of any number of lines, kept as typed.
    ///
    /// @throws Refused 400 for NUL or half a surrogate, 413 over `most` UTF-16 units
    public static String text(String field, String value, int most) {
        if (value.length() > most) {
            throw Refused.tooLarge(
                    "%s may have %,d characters at most; this one has %,d.", field, most, value.length());
        }
        requireStorable(field, value);
        return value;
    }

    /// A name or title: one line, NFC, no blanks at its ends.
    ///
    /// @throws Refused 400 where it is absent, empty, longer than `most`, or has control
    ///     characters
    public static String name(String field, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            throw Refused.malformed(field, "must not be empty");
        }
        requireStorable(field, value);
        var name = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        if (name.length() > most) {
            throw Refused.malformed(field, "may have %d characters at most", most);
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw Refused.malformed(field, "must not have control characters or line breaks");
        }
        return name;
    }

    /// Like [#name], but blank or absent gives null.
    public static @Nullable String optionalName(String field, @Nullable String value, int most) {
        return value == null || value.isBlank() ? null : name(field, value, most);
    }

    /// Like [#text], but blank or absent gives null.
    public static @Nullable String optionalText(String field, @Nullable String value, int most) {
        return value == null || value.isBlank() ? null : text(field, value, most);
    }

    /// A name, or a part of one, as names are stored: without regard to how a letter with a mark
    /// was typed.
    public static String sought(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }

    /// Refuses what no database of ours stores alike.
    public static void requireStorable(String field, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0) {
                throw Refused.malformed(field, "has a NUL character at position %d; remove it", i + 1);
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    throw Refused.malformed(field, "has half a character at position %d; remove it", i + 1);
                }
                i++;
            }
        }
    }
}
