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
        for (int start = 0; start < text.length(); ) {
            int end = LineEnds.next(text, start);
            int next = LineEnds.after(text, end);
            add(lines, text.substring(start, end), LineEnds.name(text, end, next));
            start = next;
        }
        return lines;
    }

    /// Reads a note again in which some lines gave way to others: the new lines are read, those
    /// below get their new numbers and contexts. The same as reading the whole note.
    ///
    /// @param before what reading gave
    /// @param at index of the first line that gave way, from 0; the number of lines to add at the
    ///     end
    /// @param removed how many lines gave way
    /// @param inserted the new lines, each with its line end; the last of the note may have none
    public List<Line> readAgain(List<Line> before, int at, int removed, List<String> inserted) {
        List<Line> lines = new ArrayList<>(before.subList(0, at));
        for (var whole : inserted) {
            int end = LineEnds.next(whole, 0);
            add(lines, whole.substring(0, end), whole.substring(end));
        }
        for (var line : before.subList(at + removed, before.size())) {
            lines.add(line.at(lines.size() + 1, context(lines)));
        }
        return lines;
    }

    private void add(List<Line> lines, String text, String end) {
        lines.add(line(lines.size() + 1, text, end, context(lines)));
    }

    /// Of the line that comes next.
    private static @Nullable String context(List<Line> above) {
        if (above.isEmpty()) {
            return null;
        }
        var last = above.getLast();
        return last.heading() ? Headings.text(last.text()) : last.context();
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
