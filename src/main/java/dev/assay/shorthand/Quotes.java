package dev.assay.shorthand;

import dev.assay.shorthand.Line.NotUnderstood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The candidate's own words: `"..."` or `“...”`. A straight sign opens where a mark may start,
/// so that `5"` is a length. What encloses another mark is no quote: the mark wins.
final class Quotes {

    /// What `indexOf` answers where there is none.
    private static final int NONE = -1;

    private final String line;
    private int at;
    private boolean curlyCloses = true;

    Quotes(String line, int from) {
        this.line = line;
        this.at = from;
    }

    /// Adds the quotes to marks that are in the order of the line.
    void addTo(List<Mark> marks, List<NotUnderstood> notUnderstood) {
        var quote = next();
        if (quote == null) {
            return;
        }
        var taken = new Taken(marks, notUnderstood);
        for (; quote != null; quote = next()) {
            if (!quote.text().isBlank() && !taken.isIn(quote.start(), quote.end())) {
                marks.add(quote);
            }
        }
    }

    private Mark.@Nullable OfQuote next() {
        while (at < line.length()) {
            int start = at++;
            int end = end(start);
            if (end != NONE) {
                at = end + 1;
                return new Mark.OfQuote(line.substring(start + 1, end).strip(), start, at);
            }
        }
        return null;
    }

    /// The offset of the closing sign; [#NONE] where nothing opens here, or nothing closes.
    private int end(int start) {
        char sign = line.charAt(start);
        if (sign == '"' && Characters.mayOpen(line, start)) {
            return line.indexOf('"', start + 1);
        }
        if (sign == '“' && curlyCloses) {
            int end = line.indexOf('”', start + 1);
            curlyCloses = end != NONE;
            return end;
        }
        return NONE;
    }

    /// Ranges in the order of the line, asked in that order: each is passed once.
    private static final class Taken {

        private record Range(int start, int end) {}

        private final List<Range> ranges = new ArrayList<>();
        private int next;

        Taken(List<Mark> marks, List<NotUnderstood> notUnderstood) {
            marks.forEach(mark -> ranges.add(new Range(mark.start(), mark.end())));
            notUnderstood.forEach(mark -> ranges.add(new Range(mark.start(), mark.end())));
            ranges.sort(Comparator.comparingInt(Range::start));
        }

        boolean isIn(int start, int end) {
            while (next < ranges.size() && ranges.get(next).end() <= start) {
                next++;
            }
            return next < ranges.size() && ranges.get(next).start() < end;
        }
    }
}
