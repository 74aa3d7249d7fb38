package dev.assay.shorthand;

/// The classes of characters the shorthand knows: blanks, what may stand around a mark, signs.
final class Characters {

    private static final String BEFORE_A_MARK = "([{\"'";
    private static final String AFTER_A_MARK = ".,;:!)]}\"'";

    private Characters() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isBlankAt(String text, int at) {
        return at < text.length() && isBlank(text.charAt(at));
    }

    static boolean isDigitAt(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /// Whether a mark may start here, by what stands before it.
    static boolean mayOpen(String text, int start) {
        return start == 0 || isBlank(text.charAt(start - 1)) || BEFORE_A_MARK.indexOf(text.charAt(start - 1)) >= 0;
    }

    /// Whether a mark may end here, by what stands after it.
    static boolean mayClose(String text, int end) {
        return end == text.length() || isBlank(text.charAt(end)) || AFTER_A_MARK.indexOf(text.charAt(end)) >= 0;
    }

    /// Whether a number that ends here goes on behind a point or a comma, as in `4.5`.
    static boolean isFraction(String text, int end) {
        return end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ',') && isDigitAt(text, end + 1);
    }

    static int skipBlanks(String text, int from) {
        int at = from;
        while (isBlankAt(text, at)) {
            at++;
        }
        return at;
    }

    static int skipToBlank(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int skipDigits(String text, int from) {
        int at = from;
        while (isDigitAt(text, at)) {
            at++;
        }
        return at;
    }

    /// The end of the text without the blanks behind it, not below `from`.
    static int endWithoutBlanks(String text, int from) {
        int end = text.length();
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /// The end without the punctuation that may stand after a mark, not below `from`.
    static int endWithoutPunctuation(String text, int from, int to) {
        int end = to;
        while (end > from && AFTER_A_MARK.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    static String trimmed(String text, int from) {
        int start = skipBlanks(text, from);
        return text.substring(start, endWithoutBlanks(text, start));
    }
}
