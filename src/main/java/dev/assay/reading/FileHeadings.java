package dev.assay.reading;

import dev.assay.shorthand.Block;
import dev.assay.shorthand.Block.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The headings of a file, by line, and what they say together.
final class FileHeadings {

    private static final int PLAIN_LEVEL = 9;
    private static final int LONGEST_LEAD_IN = 60;
    private static final int MOST_WORDS = 6;

    private final FileText file;
    private final List<Block> headings;
    private final Map<Integer, Block> byLine = new HashMap<>();
    private final Set<String> interviewers = new HashSet<>();

    /// By line of a heading: the level of the people below it, 0 where no heading follows.
    private final Map<Integer, Integer> personLevels = new HashMap<>();

    FileHeadings(FileText file) {
        this.file = file;
        headings = Block.of(file.lines()).all().skip(1).toList();
        headings.forEach(heading -> byLine.put(heading.first(), heading));
        headings.forEach(this::rememberInterviewer);
        rememberPersonLevels();
    }

    @Nullable
    Block at(int line) {
        return byLine.get(line);
    }

    /// The heading at a line, where a plain line above a list is one, too.
    @Nullable
    Block orLeadIn(int line) {
        var heading = byLine.get(line);
        return heading == null && isLeadIn(line) ? plain(line) : heading;
    }

    /// The level of the headings that name people below this line.
    int personLevel(int line) {
        return personLevels.getOrDefault(line, 0);
    }

    @Nullable
    Interviewer interviewer(Block heading) {
        return Interviewer.of(heading.title(), heading.kind() == Kind.BOLD, interviewers);
    }

    /// Whether nothing but notes on people seems to be in the file.
    boolean hasNoTemplate() {
        return headings.stream()
                .noneMatch(it -> Titles.isNeeds(it.title())
                        || Titles.isPeople(it.title())
                        || (it.divides() && Titles.saysRole(it.title())));
    }

    private void rememberInterviewer(Block heading) {
        var interviewer = heading.kind() == Kind.CAPITALS
                ? null
                : Interviewer.of(heading.title(), heading.kind() == Kind.BOLD, Set.of());
        if (interviewer != null) {
            interviewers.add(interviewer.name());
        }
    }

    /// From the end: a heading that divides the file counts before any other.
    private void rememberPersonLevels() {
        int divider = 0;
        int any = 0;
        for (int i = headings.size() - 1; i >= 0; i--) {
            var heading = headings.get(i);
            personLevels.put(heading.first(), divider > 0 ? divider : any);
            if (!Titles.isTemplate(heading.title())
                    && !Titles.isPeople(heading.title())
                    && !Titles.isRanking(heading.title())) {
                divider = heading.divides() ? heading.level() : divider;
                any = heading.level();
            }
        }
    }

    private boolean isLeadIn(int line) {
        String text = file.line(line);
        if (text.length() > LONGEST_LEAD_IN || text.isBlank() || file.indent(line) > 0) {
            return false;
        }
        boolean begins = file.line(line - 1).isBlank() && !Item.of(text).listed();
        return begins && (Titles.isTemplate(text) || isAboveList(line, text));
    }

    private boolean isAboveList(int line, String text) {
        return Titles.words(text).length <= MOST_WORDS
                && text.indexOf('?') < 0
                && Item.of(file.line(line + 1)).listed();
    }

    private Block plain(int line) {
        return new Block(Kind.COLON, PLAIN_LEVEL, file.line(line).strip(), line, line + 1, line, List.of());
    }
}
