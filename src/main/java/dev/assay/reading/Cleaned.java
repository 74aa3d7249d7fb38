package dev.assay.reading;

import java.text.Normalizer;
import java.util.Locale;

/// Words of a file in the form in which names are stored and compared.
public final class Cleaned {

    private Cleaned() {}

    /// One line in Unicode's form NFC: each run of control characters and blanks becomes one
    /// space; none is left at the ends. Line ends count as blanks.
    public static String line(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            boolean blank = Character.isISOControl(c) || Character.isWhitespace(c);
            boolean again = blank && (plain.isEmpty() || Character.isWhitespace(plain.codePointBefore(plain.length())));
            if (!again) {
                plain.appendCodePoint(blank ? ' ' : c);
            }
        });
        return plain.toString().strip();
    }

    /// The first `most` UTF-16 units of a text, one fewer where a character would be halved, then
    /// without blanks at both ends. A text that is short enough stays as it is.
    ///
    /// @param most 1 or more
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip();
    }

    /// What two spellings of the same name share, to compare by: `ana  Ruiz` and `Ana Ruiz` both
    /// give `ana ruiz`. Accents stay.
    public static String key(String name) {
        return line(name).toLowerCase(Locale.ROOT);
    }
}
