package dev.assay.shorthand;

import dev.assay.shorthand.Line.NotUnderstood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the marks of one line: first those with a code or a question, from left to right; then
/// the quotes between them; then what the leading sign says about it all.
final class MarkScanner {

    private static final int MOST_DIGITS = 9;

    private final String line;
    private final Codes codes;
    private final Opening opening;
    private final List<Mark> marks = new ArrayList<>(0);
    private final List<NotUnderstood> notUnderstood = new ArrayList<>(0);

    MarkScanner(String line, Codes codes) {
        this.line = line;
        this.codes = codes;
        this.opening = Opening.of(line);
    }

    MarkScanner scan() {
        int at = scanStart();
        while (at < line.length()) {
            at = switch (line.charAt(at)) {
                case '#' -> scanTag(at);
                case 'q' -> scanQuestion(at);
                default -> at + 1;
            };
        }
        new Quotes(line, opening.body()).addTo(marks, notUnderstood);
        new LeadingSign(opening).applyTo(marks);
        marks.sort(Comparator.comparingInt(Mark::start));
        return this;
    }

    List<Mark> marks() {
        return marks;
    }

    List<NotUnderstood> notUnderstood() {
        return notUnderstood;
    }

    int indent() {
        return opening.indent();
    }

    /// `Q: text`, `OWN: text` or `OWN - text`; answers where the scan goes on.
    private int scanStart() {
        int start = opening.body();
        if (line.startsWith("Q:", start) && hasTextBehind(start + 1)) {
            marks.add(new Mark.OfQuestion(null, Characters.trimmed(line, start + 2), start, start + 2));
            return start + 2;
        }
        int end = Codes.end(line, start);
        int sign = Characters.isBlankAt(line, end) ? Characters.skipBlanks(line, end) : end;
        boolean separated = sign < line.length() && line.charAt(sign) == (sign == end ? ':' : '-');
        var code = separated && hasTextBehind(sign) ? codes.find(line, start, end) : null;
        if (code == null) {
            return start;
        }
        marks.add(new Mark.OfVerdict(code, Verdict.MENTION, start, end));
        return sign + 1;
    }

    private boolean hasTextBehind(int sign) {
        return Characters.isBlankAt(line, sign + 1) && Characters.skipBlanks(line, sign + 1) < line.length();
    }

    private int scanTag(int start) {
        var tag = Tag.at(line, start);
        if (tag == null) {
            return start + 1;
        }
        var code = codes.find(line, start + 1, tag.codeEnd());
        if (code == null || !tag.good()) {
            var nearest = codes.nearest(line, start + 1, tag.codeEnd());
            notUnderstood.add(new NotUnderstood(line.substring(start, tag.end()), nearest, start, tag.end()));
        } else if (tag.verdict() == null) {
            marks.add(new Mark.OfRating(code, tag.value(), start, tag.end()));
        } else {
            marks.add(new Mark.OfVerdict(code, tag.verdict(), start, tag.end()));
        }
        return tag.end();
    }

    private int scanQuestion(int start) {
        int end = Characters.skipDigits(line, start + 1);
        boolean question = end > start + 1
                && end - start - 1 <= MOST_DIGITS
                && Characters.mayOpen(line, start)
                && Characters.mayClose(line, end)
                && !Characters.isFraction(line, end);
        int number = question ? Integer.parseInt(line, start + 1, end, 10) : 0;
        if (number > 0) {
            marks.add(new Mark.OfQuestion(number, null, start, end));
        }
        return end;
    }
}
