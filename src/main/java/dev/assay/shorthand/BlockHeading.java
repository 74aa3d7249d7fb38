package dev.assay.shorthand;

import dev.assay.shorthand.Block.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A heading of a file: what [Headings] knows, and bold and underlined lines.
///
/// @param lines how many lines it takes
record BlockHeading(Kind kind, int level, String title, int lines) {

    private static final int BOLD_LEVEL = 7;
    private static final int CAPITALS_LEVEL = 8;
    private static final int COLON_LEVEL = 9;
    private static final int SHORTEST_UNDERLINE = 3;
    private static final String STARS = "**";

    static @Nullable BlockHeading at(List<Line> lines, int index) {
        String line = lines.get(index).text();
        int level = Headings.level(line);
        if (level > 0) {
            return new BlockHeading(Kind.MARKDOWN, level, Headings.text(line), 1);
        }
        int underline = underline(lines, index);
        if (underline > 0) {
            return new BlockHeading(Kind.UNDERLINED, underline, Headings.text(line), 2);
        }
        return onOneLine(line);
    }

    private static @Nullable BlockHeading onOneLine(String line) {
        String bold = bold(line.strip());
        if (!bold.isEmpty()) {
            return new BlockHeading(Kind.BOLD, BOLD_LEVEL, bold, 1);
        }
        if (!Headings.isHeading(line)) {
            return null;
        }
        return Headings.endsInColon(line)
                ? new BlockHeading(Kind.COLON, COLON_LEVEL, Headings.text(line), 1)
                : new BlockHeading(Kind.CAPITALS, CAPITALS_LEVEL, Headings.text(line), 1);
    }

    /// The level an underline gives to a line that begins a paragraph; 0 without one.
    private static int underline(List<Line> lines, int index) {
        boolean begins = index == 0 || lines.get(index - 1).text().isBlank();
        if (!begins
                || index + 1 == lines.size()
                || Headings.text(lines.get(index).text()).isEmpty()) {
            return 0;
        }
        if (!Opening.of(lines.get(index).text()).isPlain()) {
            return 0;
        }
        String below = lines.get(index + 1).text().strip();
        return isAll(below, '=') ? 1 : isAll(below, '-') ? 2 : 0;
    }

    private static boolean isAll(String line, char sign) {
        return line.length() >= SHORTEST_UNDERLINE && line.chars().allMatch(c -> c == sign);
    }

    /// The words of `**such a line:**`; empty where it is none.
    private static String bold(String line) {
        String inner = line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
        boolean enclosed = inner.length() > 2 * STARS.length() && inner.startsWith(STARS) && inner.endsWith(STARS);
        if (!enclosed || inner.indexOf(STARS, 1) != inner.length() - STARS.length()) {
            return "";
        }
        return Headings.text(inner.substring(STARS.length(), inner.length() - STARS.length()));
    }
}
