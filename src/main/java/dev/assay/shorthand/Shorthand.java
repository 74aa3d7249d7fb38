package dev.assay.shorthand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the shorthand of one role: the codes of its needs give meaning to the marks.
///
/// Instances don't change and may be shared. Each line is read for itself; only
/// [Line#context()] depends on the lines above.
public final class Shorthand {

    private final Codes codes;

    /// A reader for a role with these codes. Codes ignore case; marks name them as spelt here.
    /// A code begins with a letter and goes on with letters, digits, `_` and inner hyphens; of
    /// several that differ in case alone, the first counts.
    public Shorthand(Collection<String> codes) {
        this.codes = new Codes(codes);
    }

    /// Reads a whole note. The concatenation of [Line#whole()] is the text. An empty text has
    /// no lines.
    ///
    /// @return the lines in their order; a line end at the end of the text opens no further line
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

    /// Whether a line looks like a heading: `## Like this`, `LIKE THIS`, `Like this:`. A line
    /// with a mark of its role is none all the same; only [#read(String)] knows.
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
