package dev.assay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// The sentences of a text: each an exact part of it, without blanks and bullets around. A line
/// is a sentence where no full stop says otherwise; one that was broken goes on in the next line.
final class SentenceSpans {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g.", "i.e.", "vs.", "approx.", "ca.", "mr.", "ms.", "mrs.", "dr.", "st.", "no.", "u.s.", "u.k.", "inc.",
            "ltd.", "etc.");
    private static final int LONGEST_ABBREVIATION = 8;

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private SentenceSpans(String text) {
        this.text = text;
    }

    /// One sentence.
    ///
    /// @param line how many lines of the text are above it
    record Span(String text, int line) {}

    static List<Span> of(String text) {
        var spans = new SentenceSpans(text);
        spans.divide();
        return spans.found;
    }

    private void divide() {
        int start = 0;
        int line = 0;
        int lines = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean lineEnd = isLineEnd(at);
            if (lineEnd) {
                lines++;
            }
            boolean ends = lineEnd ? !goesOn(at + 1) : ".!?".indexOf(c) >= 0 && isStop(at);
            if (ends) {
                add(start, lineEnd ? at : at + 1, line);
                start = at + 1;
                line = lines;
            }
        }
        add(start, text.length(), line);
    }

    private boolean isLineEnd(int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    /// Whether a sentence that reached the end of its line goes on in the next: as that begins.
    private boolean goesOn(int next) {
        return next < text.length()
                && (Character.isLowerCase(text.charAt(next))
                        || Character.isDigit(text.charAt(next))
                        || text.charAt(next) == '$');
    }

    private boolean isStop(int at) {
        if (at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        int begin = DossierLine.skip(text, at + 1);
        if (begin < text.length() && Character.isLowerCase(text.charAt(begin))) {
            return false;
        }
        return text.charAt(at) != '.' || !isAbbreviation(at);
    }

    private boolean isAbbreviation(int stop) {
        int from = stop;
        while (from > 0
                && stop - from < LONGEST_ABBREVIATION
                && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return ABBREVIATIONS.contains(text.substring(from, stop + 1).toLowerCase(Locale.ROOT));
    }

    private void add(int from, int to, int line) {
        var part = text.substring(from, to).stripTrailing();
        int start = DossierLine.ownWords(part);
        if (start < part.length()) {
            int above = (int)
                    IntStream.range(from, from + start).filter(this::isLineEnd).count();
            found.add(new Span(part.substring(start), line + above));
        }
    }
}
