package dev.assay.reading;

import dev.assay.language.Phrase;
import dev.assay.shorthand.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Divides a file into the blocks that a user can assign. What the user chooses has no
/// influence here, so that the numbers of the blocks stay.
final class Segmentation {

    private static final int DEEPEST_DIVIDER = 6;

    private final FileText file;
    private final FileHeadings headings;
    private final Ranking ranking;
    private final List<Segment> segments = new ArrayList<>();
    private final TemplateHeadings template = new TemplateHeadings();
    private boolean people;
    private int peopleLevel;
    private int personLevel;

    Segmentation(FileText file) {
        this.file = file;
        headings = new FileHeadings(file);
        ranking = new Ranking(file, headings);
        segments.add(new Segment(BlockKind.IGNORED, "", 1, 1, 0, null, null));
    }

    List<Segment> segments() {
        for (int line = 1; line <= file.last(); line++) {
            if (people) {
                readAmongPeople(line);
            } else {
                readTemplate(line);
            }
        }
        end(file.last());
        return new SegmentContents(file).shown(segments);
    }

    private void readTemplate(int line) {
        var heading = headings.orLeadIn(line);
        if (isHint(line) && (heading == null || !isFirmly(heading.title()))) {
            if (current().kind() != BlockKind.HEADINGS) {
                open(new Segment(BlockKind.HEADINGS, "", line, line, line, null, null));
            }
        } else if (heading != null) {
            openInTemplate(heading);
        }
    }

    private void openInTemplate(Block heading) {
        String title = heading.title();
        if (Titles.isPeople(title)) {
            openPeople(heading, headings.personLevel(heading.first()));
            open(heading, BlockKind.IGNORED);
        } else if (PersonTitle.saysCandidate(title)) {
            openPeople(heading, heading.level());
            openPerson(heading, null);
        } else if (!template.hasRole() && isProbablyPerson(heading)) {
            openPeople(heading, heading.level());
            openPerson(heading, Phrase.of("\"%s\" was taken for a candidate. Choose Role if it is one.", title));
        } else {
            open(heading, template.kind(heading));
        }
    }

    private boolean isProbablyPerson(Block heading) {
        return heading.divides() && Titles.looksLikeFullName(heading.title()) && headings.hasNoTemplate();
    }

    private void readAmongPeople(int line) {
        var heading = headings.at(line);
        if (heading != null && heading.level() <= personLevel) {
            openAmongPeople(heading);
        } else if (heading != null && endsPeople(heading)) {
            people = false;
            openInTemplate(heading);
        } else if (ranking.isAt(line)) {
            open(new Segment(BlockKind.IGNORED, file.line(line).strip(), line, line + 1, line, null, Ranking.REASON));
        } else {
            readInNote(line, heading);
        }
    }

    private void openAmongPeople(Block heading) {
        boolean sibling = heading.level() > peopleLevel || personLevel <= peopleLevel;
        boolean word = Titles.isTemplate(heading.title()) || Titles.isPeople(heading.title());
        if (Titles.isRanking(heading.title())) {
            open(heading, BlockKind.IGNORED, Ranking.REASON);
        } else if (word || !sibling) {
            people = false;
            openInTemplate(heading);
        } else {
            openPerson(heading, null);
        }
    }

    /// Where people are named by bold lines and the like, only the words of a template end them.
    private boolean endsPeople(Block heading) {
        boolean loose = personLevel == 0 || personLevel > DEEPEST_DIVIDER;
        return loose && heading.level() <= peopleLevel && Titles.isTemplate(heading.title());
    }

    private void readInNote(int line, @Nullable Block heading) {
        var interviewer = heading == null ? Interviewer.labelled(file.line(line)) : headings.interviewer(heading);
        if (interviewer == null || current().title().isEmpty()) {
            return;
        }
        String title = heading == null ? file.line(line).strip() : heading.title();
        int body = heading == null ? line + 1 : heading.body();
        open(new Segment(BlockKind.NOTE, title, line, body, line, interviewer, null));
    }

    private void openPeople(Block heading, int level) {
        people = true;
        peopleLevel = heading.level();
        personLevel = level;
    }

    private void openPerson(Block heading, @Nullable Phrase reason) {
        ranking.remember(heading.title());
        open(heading, BlockKind.PERSON, reason);
    }

    private void open(Block heading, BlockKind kind) {
        open(heading, kind, null);
    }

    private void open(Block heading, BlockKind kind, @Nullable Phrase reason) {
        open(new Segment(kind, heading.title(), heading.first(), heading.body(), heading.first(), null, reason));
    }

    private void open(Segment segment) {
        end(segment.first() - 1);
        segments.add(segment);
    }

    private void end(int last) {
        segments.set(segments.size() - 1, current().to(last));
    }

    private Segment current() {
        return segments.getLast();
    }

    /// Lines such as `STYLE: what others say` next to each other, before anything else of the
    /// template.
    private boolean isHint(int line) {
        boolean early = switch (current().kind()) {
            case ROLE, HEADINGS -> true;
            default -> segments.size() == 1;
        };
        return early
                && Hint.of(file.line(line)) != null
                && (Hint.of(file.line(line - 1)) != null || Hint.of(file.line(line + 1)) != null);
    }

    /// Words that open a block even amid hints.
    private static boolean isFirmly(String title) {
        return Titles.isNeeds(title) || Titles.isPeople(title) || Titles.isHeadings(title);
    }
}
