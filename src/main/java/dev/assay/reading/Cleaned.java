package dev.assay.reading;

import java.text.Normalizer;
import java.util.Locale;

/// Words of a file in the form in which names are stored and compared.
public final class Cleaned {

    private Cleaned() {}

    /// One line in NFC: control characters and runs of blanks become one space.
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

    /// The first `most` UTF-16 units, no character halved.
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip();
    }

    /// What two spellings of the same name share.
    public static String key(String name) {
        return line(name).toLowerCase(Locale.ROOT);
    }
}
