package dev.assay.shorthand;

/// What a heading looks like: `## Like this`, `LIKE THIS`, `Like this:`. A bullet is never one.
final class Headings {

    private static final int DEEPEST = 6;
    private static final int MOST_INDENT = 3;

    private Headings() {}

    static boolean isHeading(String line) {
        if (level(line) > 0) {
            return true;
        }
        return Opening.of(line).isPlain() && (endsInColon(line) || isCapitals(line));
    }

    /// The number of signs of a Markdown heading, 1 to 6; 0 where the line is none.
    static int level(String line) {
        int start = Characters.skipBlanks(line, 0);
        if (Opening.columns(line, start) > MOST_INDENT) {
            return 0;
        }
        int end = skipSigns(line, start);
        int level = end - start;
        boolean isHeading = level <= DEEPEST && Characters.isBlankAt(line, end);
        return isHeading && !text(line).isEmpty() ? level : 0;
    }

    /// The heading's own words: no signs in front, no closing signs, no colon, no blanks around.
    static String text(String line) {
        int start = Characters.skipBlanks(line, 0);
        int signs = skipSigns(line, start);
        if (Characters.isBlankAt(line, signs)) {
            start = Characters.skipBlanks(line, signs);
        }
        int end = endWithoutSigns(line, start);
        if (end > start && line.charAt(end - 1) == ':') {
            end--;
        }
        return line.substring(start, end).strip();
    }

    static boolean endsInColon(String line) {
        int end = Characters.endWithoutBlanks(line, 0);
        return end > 0 && line.charAt(end - 1) == ':' && !text(line).isEmpty();
    }

    /// At least two letters, all of them capitals, behind nothing but digits and blanks.
    static boolean isCapitals(String line) {
        int start = Characters.skipBlanks(line, 0);
        if (start == line.length() || !Character.isLetterOrDigit(line.charAt(start))) {
            return false;
        }
        int capitals = 0;
        for (int at = start; at < line.length(); at++) {
            char c = line.charAt(at);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return capitals > 1;
    }

    private static int skipSigns(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == '#') {
            at++;
        }
        return at;
    }

    /// Closing signs count only behind a blank: `## C#` is about C#.
    private static int endWithoutSigns(String line, int start) {
        int end = Characters.endWithoutBlanks(line, start);
        int signs = end;
        while (signs > start && line.charAt(signs - 1) == '#') {
            signs--;
        }
        boolean closing = signs == start || Characters.isBlank(line.charAt(signs - 1));
        if (!closing) {
            return end;
        }
        while (signs > start && Characters.isBlank(line.charAt(signs - 1))) {
            signs--;
        }
        return signs;
    }
}
