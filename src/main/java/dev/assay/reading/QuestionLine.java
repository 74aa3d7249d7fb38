package dev.assay.reading;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A question as one line states it: `[Technical] Which system did you run longest? #OWN`.
final class QuestionLine {

    private static final int LONGEST_ROUND = 40;
    private static final int LONGEST_CODE = 40;

    private final int line;
    private String text;
    private @Nullable String round;
    private @Nullable String need;

    QuestionLine(String item, @Nullable String need, int line) {
        this.text = item;
        this.need = need;
        this.line = line;
    }

    /// The question without the signs that say what it is about.
    ///
    /// @param codes of the role, by their capitals
    OutlinedQuestion question(Map<String, String> codes) {
        takeRound();
        takeTag(codes);
        takePrefix(codes);
        takeRound();
        return new OutlinedQuestion(text, need, round, line);
    }

    private void takeRound() {
        int close = text.indexOf(']');
        int open = text.lastIndexOf('[');
        if (round != null) {
            return;
        }
        if (text.startsWith("[") && close > 1 && close <= LONGEST_ROUND && close + 1 < text.length()) {
            round = text.substring(1, close).strip();
            text = text.substring(close + 1).strip();
        } else if (text.endsWith("]")
                && open > 0
                && text.length() - open <= LONGEST_ROUND
                && open < text.length() - 2) {
            round = text.substring(open + 1, text.length() - 1).strip();
            text = text.substring(0, open).strip();
        }
    }

    /// The first `#CODE` that the role has.
    private void takeTag(Map<String, String> codes) {
        for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
            int end = at + 1;
            while (end < text.length() && end - at < LONGEST_CODE && isCode(text.charAt(end))) {
                end++;
            }
            var code = codes.get(text.substring(at + 1, end).toUpperCase(Locale.ROOT));
            boolean apart = at == 0 || Character.isWhitespace(text.charAt(at - 1));
            if (code != null && apart) {
                need = code;
                text = joined(text.substring(0, at), text.substring(end));
                return;
            }
        }
    }

    /// `OWN: question`, as in a note.
    private void takePrefix(Map<String, String> codes) {
        var stated = NeedLine.of(text);
        var code = stated.code() == null ? null : codes.get(stated.code().toUpperCase(Locale.ROOT));
        if (code != null
                && need == null
                && text.endsWith(stated.description())
                && !stated.description().isEmpty()) {
            need = code;
            text = stated.description();
        }
    }

    private static boolean isCode(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private static String joined(String before, String after) {
        return (before.stripTrailing() + (startsWithBlank(after) ? " " : "") + after.stripLeading()).strip();
    }

    private static boolean startsWithBlank(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }
}
