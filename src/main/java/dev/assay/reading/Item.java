package dev.assay.reading;

/// A line of a list: its text without bullet or number.
///
/// @param listed whether there was a bullet or a number
record Item(boolean listed, String text) {

    private static final String BULLETS = "-*•+";
    private static final int MOST_DIGITS = 3;

    static Item of(String line) {
        String text = line.strip();
        int mark = bullet(text);
        boolean listed = mark > 0 && (mark == text.length() || Character.isWhitespace(text.charAt(mark)));
        return listed ? new Item(true, text.substring(mark).strip()) : new Item(false, text);
    }

    boolean asks() {
        return text.indexOf('?') >= 0;
    }

    private static int bullet(String text) {
        if (!text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0) {
            return 1;
        }
        int digits = 0;
        while (digits < text.length() && digits < MOST_DIGITS && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        return numbered ? digits + 1 : 0;
    }
}
