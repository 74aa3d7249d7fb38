package dev.assay.export;

/// Keeps a spreadsheet from running text of a CSV file.
final class Formulas {

    private static final String STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private Formulas() {}

    /// Puts an apostrophe before text that a spreadsheet would run: which begins with `=`, `+`,
    /// `-`, `@`, a tab, a carriage return or a full-width form, be it after blanks or
    /// characters that do not show.
    ///
    /// Text that begins with apostrophes and then such a sign gets one more, so that taking
    /// exactly one away gives the text back.
    static String neutral(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        while (at < text.length() && STARTS.indexOf(text.charAt(at)) < 0 && unseen(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0 ? "'" + text : text;
    }

    private static boolean unseen(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
