package dev.assay.reading;

import dev.assay.shorthand.Line;
import dev.assay.shorthand.Shorthand;
import java.util.List;

/// A file's text with its lines by number. Lines end with CR, LF or CR LF.
public final class FileText {

    private final String text;
    private final List<Line> lines;
    private final int[] starts;

    /// @param text the whole text, as [Decoding#text] gives it
    public FileText(String text) {
        this.text = text;
        lines = new Shorthand(List.of()).read(text);
        starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).whole().length();
        }
    }

    List<Line> lines() {
        return lines;
    }

    /// The number of the last line, 1-based: how many lines there are.
    public int last() {
        return lines.size();
    }

    /// The text of a line without its line end; empty where there is no line of that number.
    ///
    /// @param number 1-based
    public String line(int number) {
        return number < 1 || number > last() ? "" : lines.get(number - 1).text();
    }

    int indent(int number) {
        return lines.get(number - 1).indent();
    }

    /// Lines with their line ends, character for character; empty where `first` is above `last`.
    ///
    /// @param first 1-based
    /// @param last 1-based, inclusive
    /// @throws IndexOutOfBoundsException if one of the lines is not in the file
    public String slice(int first, int last) {
        return first > last ? "" : text.substring(starts[first - 1], starts[last]);
    }

    /// Where a line begins in the text.
    int start(int number) {
        return starts[number - 1];
    }

    /// A part of the text, by UTF-16 units.
    String part(int start, int end) {
        return text.substring(start, end);
    }

    boolean isBlank(int first, int last) {
        for (int number = first; number <= last; number++) {
            if (!line(number).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
