package dev.assay.language;

import java.text.Normalizer;
import java.util.Locale;

/// Letters without case and accents, for finding: one character for each, so that places stay.
public final class Folding {

    /// Accented Latin letters, for `translate` of a database: it knows no better way that H2 and
    /// PostgreSQL share.
    public static final String ACCENTED = accented();

    /// What each of [#ACCENTED] is without accent and case.
    public static final String PLAIN = of(ACCENTED);

    private static final int FIRST = 0xC0;
    private static final int LAST = 0x17F;

    private Folding() {}

    /// `Łukasz Gómez` gives `lukasz gomez`.
    public static String of(String text) {
        var folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(of((char) c)));
        return folded.toString();
    }

    private static char of(char c) {
        if (c < FIRST) {
            return Character.toLowerCase(c);
        }
        return switch (c) {
            case 'ł', 'Ł' -> 'l';
            case 'ø', 'Ø' -> 'o';
            case 'đ', 'Đ' -> 'd';
            default -> Character.toLowerCase(base(c));
        };
    }

    private static char base(char c) {
        if (Character.isSurrogate(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL) {
            return c;
        }
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).charAt(0);
    }

    private static String accented() {
        var letters = new StringBuilder("ȘșȚț");
        for (char c = FIRST; c <= LAST; c++) {
            if (of(c) < FIRST && Character.isLetter(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /// A pattern for `like ... escape '!'` of texts that have this anywhere in them, all its
    /// characters being themselves.
    public static String pattern(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /// The same in small letters.
    public static String lowerPattern(String text) {
        return pattern(text.toLowerCase(Locale.ROOT));
    }
}
