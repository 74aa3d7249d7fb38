package dev.assay.shorthand;

import org.jspecify.annotations.Nullable;

/// A `#`, a code, and what is said about it, as typed: `#OWN`, `#OWN++`, `#OWN?`, `#OWN=4/5`.
///
/// @param codeEnd the code lies between `start + 1` and here
/// @param verdict null where the tag rates or is no good
/// @param value 1 to 5; 0 where the tag does not rate
/// @param end exclusive
/// @param good whether the tag can be read; a code that nobody knows does not matter here
record Tag(int start, int codeEnd, @Nullable Verdict verdict, int value, int end, boolean good) {

    /// The tag at a `#`; null where that sign is just text.
    static @Nullable Tag at(String line, int start) {
        if (!Characters.mayOpen(line, start)) {
            return null;
        }
        int codeEnd = Codes.end(line, start + 1);
        if (codeEnd == start + 1) {
            return null;
        }
        boolean rates = codeEnd < line.length() && line.charAt(codeEnd) == '=';
        var tag = rates ? rating(line, start, codeEnd) : verdict(line, start, codeEnd);
        return tag == null ? notGood(line, start, codeEnd) : tag;
    }

    private static @Nullable Tag rating(String line, int start, int codeEnd) {
        int digit = codeEnd + 1;
        int end = Characters.skipDigits(line, digit);
        if (end != digit + 1 || line.charAt(digit) < '1' || line.charAt(digit) > '5') {
            return null;
        }
        if (line.startsWith("/5", end)) {
            end += 2;
        }
        boolean ends = Characters.mayClose(line, end) && !Characters.isFraction(line, end);
        return ends ? new Tag(start, codeEnd, null, line.charAt(digit) - '0', end, true) : null;
    }

    private static @Nullable Tag verdict(String line, int start, int codeEnd) {
        int end = codeEnd;
        while (end < line.length() && end - codeEnd < 2 && "+-?".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        var verdict = verdict(line.substring(codeEnd, end));
        boolean good = verdict != null && Characters.mayClose(line, end);
        return good ? new Tag(start, codeEnd, verdict, 0, end, true) : null;
    }

    private static @Nullable Verdict verdict(String signs) {
        return switch (signs) {
            case "" -> Verdict.MENTION;
            case "+" -> Verdict.STRENGTH;
            case "++" -> Verdict.STRONG_STRENGTH;
            case "-" -> Verdict.CONCERN;
            case "--" -> Verdict.SERIOUS_CONCERN;
            case "?" -> Verdict.OPEN_QUESTION;
            default -> null;
        };
    }

    private static Tag notGood(String line, int start, int codeEnd) {
        int end = Characters.endWithoutPunctuation(line, codeEnd, Characters.skipToBlank(line, codeEnd));
        return new Tag(start, codeEnd, null, 0, end, false);
    }
}
