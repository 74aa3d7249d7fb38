package dev.assay.language;

import java.text.Normalizer;
import java.util.Locale;

/// Letters without case and accents, for finding. A folded text has as many UTF-16 units as the
/// text before, so that offsets hold in both.
public final class Folding {

    /// The accented Latin letters, each once, for `translate` of a database: H2 and PostgreSQL
    /// share no better way.
    public static final String ACCENTED = accented();

    /// What each letter of [#ACCENTED] is without accent and case, at the same offset.
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

    /// A pattern for `like ... escape '!'` that finds texts with this text anywhere in them. `%`,
    /// `_` and `!` stand for themselves: `50%` gives `%50!%%`.
    public static String pattern(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /// [#pattern] of the text in small letters; accents stay.
    public static String lowerPattern(String text) {
        return pattern(text.toLowerCase(Locale.ROOT));
    }
}
