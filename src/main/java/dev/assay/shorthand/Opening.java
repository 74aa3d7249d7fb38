package dev.assay.shorthand;

import org.jspecify.annotations.Nullable;

/// How a line opens: its indentation, an optional bullet, an optional sign that judges the line.
///
/// @param indent in columns, see [Line#indent()]
/// @param bullet whether `- `, `* ` or `• ` stands at the start
/// @param verdict what the leading sign says; null where there is none
/// @param signStart offset of the sign; equal to `signEnd` without one
/// @param body offset of what follows the opening; the line's length where nothing does
record Opening(int indent, boolean bullet, @Nullable Verdict verdict, int signStart, int signEnd, int body) {

    private static final String BULLETS = "-*•";
    private static final int TAB = 4;

    static Opening of(String line) {
        int start = Characters.skipBlanks(line, 0);
        int indent = columns(line, start);
        boolean bullet =
                start < line.length() && BULLETS.indexOf(line.charAt(start)) >= 0 && endsOrBlank(line, start + 1);
        int sign = bullet ? Characters.skipBlanks(line, start + 1) : start;
        int signEnd = signEnd(line, sign);
        int body = Characters.skipBlanks(line, signEnd);
        if (signEnd == sign || body == line.length()) {
            return new Opening(indent, bullet, null, sign, sign, sign);
        }
        return new Opening(indent, bullet, verdict(line, sign, signEnd), sign, signEnd, body);
    }

    /// Neither bullet nor sign.
    boolean isPlain() {
        return !bullet && verdict == null;
    }

    /// The columns that the text before an offset takes, a tab reaching to the next multiple of
    /// 4.
    static int columns(String line, int end) {
        int columns = 0;
        for (int at = 0; at < end; at++) {
            columns += line.charAt(at) == '\t' ? TAB - columns % TAB : 1;
        }
        return columns;
    }

    private static boolean endsOrBlank(String line, int at) {
        return at == line.length() || Characters.isBlank(line.charAt(at));
    }

    private static int signEnd(String line, int at) {
        if (at >= line.length() || "+!?".indexOf(line.charAt(at)) < 0) {
            return at;
        }
        char sign = line.charAt(at);
        boolean twice = sign != '?' && at + 1 < line.length() && line.charAt(at + 1) == sign;
        int end = twice ? at + 2 : at + 1;
        return Characters.isBlankAt(line, end) ? end : at;
    }

    private static Verdict verdict(String line, int start, int end) {
        boolean strong = end - start > 1;
        return switch (line.charAt(start)) {
            case '+' -> strong ? Verdict.STRONG_STRENGTH : Verdict.STRENGTH;
            case '!' -> strong ? Verdict.SERIOUS_CONCERN : Verdict.CONCERN;
            default -> Verdict.OPEN_QUESTION;
        };
    }
}
