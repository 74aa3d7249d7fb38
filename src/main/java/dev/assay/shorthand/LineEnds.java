package dev.assay.shorthand;

/// The three ends of a line: `\n`, `\r\n`, `\r`. Nothing else ends one.
final class LineEnds {

    private LineEnds() {}

    /// The offset of the next line end, or the text's length.
    static int next(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /// The offset behind the line end that starts here.
    static int after(String text, int end) {
        if (end == text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /// The line end between two offsets.
    static String name(String text, int start, int end) {
        return switch (end - start) {
            case 0 -> "";
            case 1 -> text.charAt(start) == '\n' ? "\n" : "\r";
            default -> "\r\n";
        };
    }
}
