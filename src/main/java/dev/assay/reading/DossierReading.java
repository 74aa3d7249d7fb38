package dev.assay.reading;

import dev.assay.figure.Quantities;
import dev.assay.shorthand.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads a dossier line by line. Every line is a heading, or begins a part, or belongs to a
/// claim.
final class DossierReading {

    private static final int LONGEST_STORY = 300;
    private static final int LONGEST_PART = 100;

    private final FileText file;
    private final int nameLine;
    private final List<DossierLine> lines;
    private final DossierHeadings headings;
    private final DossierPath path = new DossierPath();
    private final List<OutlinedClaim> claims = new ArrayList<>();

    private @Nullable String part;
    private boolean story;
    private int start;
    private int end;
    private int first;

    /// @param nameLine the line that is about whose file it is, and heads nothing; 0 for none
    DossierReading(FileText file, int nameLine) {
        this.file = file;
        this.nameLine = nameLine;
        var marked = new FileHeadings(file);
        lines = IntStream.rangeClosed(1, file.last())
                .mapToObj(number -> DossierLine.of(file.line(number), marked.at(number)))
                .toList();
        headings = new DossierHeadings(lines);
    }

    List<OutlinedClaim> claims() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.blank() || i + 1 == nameLine) {
                continue;
            }
            i += read(i, line);
        }
        close();
        return claims;
    }

    /// Answers how many further lines belong to this one.
    private int read(int at, DossierLine line) {
        var label = line.label();
        if (label != null) {
            openPart(label, at, line);
        } else if (line.heading() != null) {
            return openMarked(line.heading());
        } else if (headings.isHeading(at, part != null)) {
            openPlain(at, line);
        } else {
            say(at, 0);
        }
        return 0;
    }

    private void openPart(PartLabel label, int at, DossierLine line) {
        close();
        path.close(DossierPath.BELOW);
        part = label.name();
        story = true;
        if (!line.names()) {
            say(at, label.text());
        }
    }

    private int openMarked(Block heading) {
        close();
        headings.endRun();
        open(heading.level(), heading.title(), asks(heading.title()) || path.underQuestions(heading.level()));
        return heading.body() - heading.first() - 1;
    }

    private static boolean asks(String title) {
        return title.endsWith("?") || DossierTitles.followsUp(title);
    }

    private void openPlain(int at, DossierLine line) {
        close();
        boolean below = headings.inRun() && path.asks();
        int level = headings.level(at, story);
        open(level, line.words(), line.asks() || (!below && path.underQuestions(level)));
    }

    private void open(int level, String title, boolean asks) {
        part = null;
        story = story && level == DossierPath.BELOW;
        path.open(level, Cleaned.cut(Cleaned.line(title), LONGEST_STORY), asks);
    }

    private void say(int at, int from) {
        headings.endRun();
        int begins = file.start(at + 1);
        if (end <= start) {
            start = begins + from;
            first = at + 1;
        }
        end = begins + DossierLine.end(file.line(at + 1));
    }

    private void close() {
        if (end > start) {
            var text = file.part(start, end);
            int blanks = DossierLine.skip(text, 0);
            claim(text.substring(blanks));
        }
        start = 0;
        end = 0;
    }

    private void claim(String text) {
        var place = place(text);
        claims.add(place);
        for (var sentence : SentenceSpans.of(text)) {
            if (!Quantities.in(sentence.text()).isEmpty()) {
                claims.add(new OutlinedClaim(
                        ClaimKind.QUANTITY,
                        place.section(),
                        place.story(),
                        place.part(),
                        sentence.text(),
                        first + sentence.line()));
            }
        }
    }

    private OutlinedClaim place(String text) {
        if (part != null) {
            return new OutlinedClaim(ClaimKind.STORY_PART, path.aboveLast(), path.last(), part, text, first);
        }
        if (path.asks()) {
            var below = path.belowQuestion();
            var variant = below == null ? null : Cleaned.cut(below, LONGEST_PART);
            return new OutlinedClaim(ClaimKind.ANSWER, path.aboveQuestion(), path.question(), variant, text, first);
        }
        return new OutlinedClaim(ClaimKind.PASSAGE, path.whole(), null, null, text, first);
    }
}
