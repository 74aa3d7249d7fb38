package dev.assay.search;

import dev.assay.interview.Interview;
import dev.assay.interview.VisibleNotes;
import dev.assay.language.Phrase;
import dev.assay.web.Format;
import java.util.List;
import java.util.stream.IntStream;

/// The lines of one note that have what was looked for.
final class FoundLines {

    private static final int SHOWN = 3;
    private static final int LONGEST = 240;
    private static final int BEFORE = 80;

    private FoundLines() {}

    static List<Hit> of(VisibleNotes.Found note, Wanted wanted) {
        var lines = note.text().split("\r\n|\r|\n", -1);
        var places = IntStream.range(0, lines.length)
                .filter(at -> wanted.in(lines[at]))
                .toArray();
        return IntStream.of(places)
                .limit(SHOWN)
                .mapToObj(at -> new Hit(
                        url(note.interview(), at), wanted.parts(cut(lines[at], wanted)), where(note.interview(), at)))
                .toList();
    }

    private static String url(Interview interview, int at) {
        return "/interviews/" + interview.id + "#l" + (at + 1);
    }

    private static Phrase where(Interview interview, int at) {
        return Phrase.of(
                "%s on %s, %s, line %d",
                Format.isolated(interview.interviewer.name),
                Format.isolated(interview.candidacy.candidate.name()),
                Format.isolated(interview.candidacy.role.title()),
                at + 1);
    }

    /// A long line around the first place it was found at.
    private static String cut(String line, Wanted wanted) {
        if (line.length() <= LONGEST) {
            return line.strip();
        }
        int found = Math.max(wanted.at(line), 0);
        int from = whole(line, Math.max(0, found - BEFORE));
        int to = whole(
                line,
                Math.min(
                        line.length(),
                        Math.max(from + LONGEST, found + wanted.text().length())));
        return (from > 0 ? "…" : "") + line.substring(from, to).strip() + (to < line.length() ? "…" : "");
    }

    /// No character is cut in two.
    private static int whole(String line, int at) {
        return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }
}
