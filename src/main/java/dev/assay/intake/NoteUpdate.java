package dev.assay.intake;

import dev.assay.intake.ImportItem.Kind;
import dev.assay.intake.LineDiff.Hunk;
import dev.assay.interview.Evidence;
import dev.assay.interview.Rating;
import dev.assay.interview.Writing;
import dev.assay.language.Phrase;
import dev.assay.reading.Cleaned;
import dev.assay.reading.OutlinedNote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Brings an imported note up to what a changed file says, unless somebody has worked with it.
///
/// Each change is made by itself, so that every line that is in both keeps its identity.
final class NoteUpdate {

    private static final int MOST_SHOWN = 100;
    private static final int MOST_TOLD = 3;
    private static final int LONGEST_TOLD = 80;

    private final ImportContext context;
    private final ImportedNote earlier;
    private final OutlinedNote outlined;
    private final List<String> before;
    private final List<Hunk> hunks;

    NoteUpdate(ImportContext context, ImportedNote earlier, OutlinedNote outlined) {
        this.context = context;
        this.earlier = earlier;
        this.outlined = outlined;
        before = LineDiff.lines(earlier.note().text());
        hunks = LineDiff.hunks(before, LineDiff.lines(outlined.text()));
    }

    void run() {
        int changed = hunks.stream()
                .mapToInt(hunk -> Math.max(hunk.removed().size(), hunk.added().size()))
                .sum();
        var obstacle = hunks.isEmpty() ? null : obstacle();
        if (obstacle != null) {
            keep(obstacle);
        } else if (!hunks.isEmpty()) {
            apply();
            context.log().updated(Tally.INTERVIEWS, 1);
            context.log().updated(Tally.NOTE_LINES, changed);
        } else {
            context.log().unchanged(Tally.INTERVIEWS, 1);
            context.log().unchanged(Tally.NOTE_LINES, before.size());
        }
    }

    private @Nullable Phrase obstacle() {
        if (earlier.interview().submittedAt() != null) {
            return Phrase.of("it was submitted");
        }
        if (!earlier.untouched()) {
            return Phrase.of("it was edited here since it was imported");
        }
        var linked = linked();
        for (var hunk : hunks) {
            for (int line = hunk.at(); line < hunk.end(); line++) {
                if (linked.contains(line)) {
                    return Phrase.of(
                            "somebody linked or rated from its line %d, which the file has no longer", line + 1);
                }
            }
        }
        return null;
    }

    /// Positions of lines that were linked by hand, or that speak of a need which was then rated.
    private Set<Integer> linked() {
        var interview = earlier.interview().id;
        Set<UUID> rated =
                Rating.<Rating>list("interview.id = ?1 and source = ?2", interview, Rating.Source.SETTLED).stream()
                        .map(rating -> rating.need.id)
                        .collect(Collectors.toSet());
        var linked = new HashSet<Integer>();
        for (var evidence : Evidence.listOf(interview)) {
            if (evidence.source == Evidence.Source.LINK || rated.contains(evidence.need.id)) {
                linked.add(evidence.line.position);
            }
        }
        return linked;
    }

    private void apply() {
        var lines = new ArrayList<>(before);
        var writing = new Writing(earlier.interview(), context.now());
        for (var hunk : hunks.reversed()) {
            var place = lines.subList(hunk.at(), hunk.end());
            place.clear();
            place.addAll(hunk.added());
            writing.note(earlier.note().revision(), String.join("", lines));
        }
        var interview = earlier.interview();
        context.found(Kind.INTERVIEW, interview.id, earlier.note()::revision, interview.candidacy.role.id);
        context.log()
                .change(
                        name(),
                        LineDiff.shown(hunks.stream().flatMap(it -> it.removed().stream()), MOST_SHOWN),
                        LineDiff.shown(hunks.stream().flatMap(it -> it.added().stream()), MOST_SHOWN));
    }

    /// Says what the file has that the note has not. What only the note has is a colleague's, and
    /// is counted, not shown: importing is no way to look into it.
    private void keep(Phrase obstacle) {
        context.log().unchanged(Tally.INTERVIEWS, 1);
        context.log().unchanged(Tally.NOTE_LINES, before.size());
        var missing = hunks.stream().flatMap(it -> it.added().stream()).toList();
        int others = hunks.stream().mapToInt(it -> it.removed().size()).sum();
        var quoted = missing.stream()
                .limit(MOST_TOLD)
                .map(line -> "\"" + Cleaned.cut(Cleaned.line(line), LONGEST_TOLD) + "\"")
                .collect(Collectors.joining(", ", missing.isEmpty() ? "" : ": ", ""));
        context.log()
                .warn(
                        outlined.firstLine(),
                        "The note of %s stays as it is: %s. Lines that only the file has: %d%s. Lines that only the note has: %d.",
                        name(),
                        obstacle,
                        missing.size(),
                        quoted,
                        others);
    }

    private Phrase name() {
        var interview = earlier.interview();
        return Phrase.of(
                "%s on %s (%s)", interview.interviewer.name, interview.candidacy.candidate.name(), interview.round());
    }
}
