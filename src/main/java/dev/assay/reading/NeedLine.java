package dev.assay.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A need as one line states it: `OWN - Runs a production system (weight 3, must have 4)`.
///
/// @param code as typed; null where the line has none
record NeedLine(@Nullable String code, String description, NeedOptions options) {

    private static final int LONGEST_CODE = 20;

    static NeedLine of(String item) {
        var options = NeedOptions.of(item);
        String text = item.substring(0, options.start()).strip();
        int end = codeEnd(text);
        int description = end == 0 ? -1 : description(text, end);
        return description < 0
                ? new NeedLine(null, text, options)
                : new NeedLine(
                        text.substring(0, end), text.substring(description).strip(), options);
    }

    /// Whether the code is written as one: in capitals.
    boolean isExplicit() {
        return code != null && code.equals(code.toUpperCase(Locale.ROOT));
    }

    private static int codeEnd(String text) {
        int end = 0;
        while (end < text.length() && isCodeCharacter(text, end)) {
            end++;
        }
        return end > LONGEST_CODE ? 0 : end;
    }

    private static boolean isCodeCharacter(String text, int at) {
        char c = text.charAt(at);
        if (at == 0) {
            return Character.isLetter(c);
        }
        boolean inner = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || c == '_' || (c == '-' && inner);
    }

    /// Where the description begins behind `:` or a dash; -1 where the word before is no code.
    private static int description(String text, int codeEnd) {
        if (codeEnd == text.length()) {
            boolean capitals = codeEnd > 1 && text.equals(text.toUpperCase(Locale.ROOT));
            return capitals ? codeEnd : -1;
        }
        int at = codeEnd;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (text.charAt(at) == ':') {
            return at + 1;
        }
        boolean apart = at > codeEnd && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
        return apart && "-–—".indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
    }
}
