package dev.assay.shorthand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the shorthand of one role: the codes of its needs give meaning to the marks.
///
/// Instances do not change, and threads may share them. Each line is read for itself; only
/// [Line#number()] and [Line#context()] depend on the lines above.
public final class Shorthand {

    private final Codes codes;

    /// A reader for a role with these codes. Case is ignored in the text; marks name the codes as
    /// spelt here.
    ///
    /// @param codes each a letter, then letters, digits, `_` and inner hyphens; one of another
    ///     form is never marked. Of several that differ in case alone, the first counts. Empty
    ///     for a role without needs: then every `#CODE` is not understood
    public Shorthand(Collection<String> codes) {
        this.codes = new Codes(codes);
    }

    /// Reads a whole note. Never throws, whatever the text; takes time linear in its length.
    ///
    /// @param text with line ends `\n`, `\r\n` or `\r`, which may be mixed
    /// @return the lines in their order; the [Line#whole()] of all of them, joined, are the text.
    ///     A line end at the end of the text opens no further line. Empty for an empty text
    public List<Line> read(String text) {
        List<Line> lines = new ArrayList<>();
        String context = null;
        for (int start = 0; start < text.length(); ) {
            int end = LineEnds.next(text, start);
            int next = LineEnds.after(text, end);
            var line = line(lines.size() + 1, text.substring(start, end), LineEnds.name(text, end, next), context);
            lines.add(line);
            if (line.heading()) {
                context = Headings.text(line.text());
            }
            start = next;
        }
        return lines;
    }

    /// Whether a line looks like a heading: `## Like this`, `LIKE THIS`, `Like this:`. To
    /// [#read(String)] a line with a mark is no heading, even if it looks like one here.
    ///
    /// @param line without its line end
    public static boolean isHeading(String line) {
        return Headings.isHeading(line);
    }

    private Line line(int number, String text, String end, @Nullable String context) {
        var scanned = new MarkScanner(text, codes).scan();
        boolean bare = scanned.marks().isEmpty() && scanned.notUnderstood().isEmpty();
        boolean heading = bare ? Headings.isHeading(text) : scanned.marks().isEmpty() && Headings.level(text) > 0;
        return new Line(
                number, text, end, scanned.indent(), heading, context, scanned.marks(), scanned.notUnderstood());
    }
}
