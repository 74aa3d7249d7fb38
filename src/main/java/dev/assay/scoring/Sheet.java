package dev.assay.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The votes and askings of a panel, sorted into cells: one a subject and criterion, by their positions in
/// the panel.
final class Sheet {

    private final Positions subjects;
    private final Positions criteria;
    private final int width;
    private final @Nullable Tally[] tallies;
    private final boolean[] asked;

    /// @throws IllegalArgumentException if a vote or an asking names a subject or a criterion that is not in
    ///     the panel, or if one comes twice in it
    Sheet(Panel panel) {
        subjects = new Positions(
                "subject", panel.subjects().stream().map(Subject::id).toList());
        criteria = new Positions(
                "criterion", panel.criteria().stream().map(Criterion::id).toList());
        width = panel.criteria().size();
        var cells = Math.multiplyExact(panel.subjects().size(), width);
        tallies = new Tally[cells];
        asked = new boolean[cells];
        panel.votes().forEach(this::count);
        panel.askings().forEach(this::note);
    }

    /// One value a rater; empty where nobody rated.
    List<Cell.Value> values(int subject, int criterion) {
        var tally = tallies[subject * width + criterion];
        return tally == null ? List.of() : tally.values();
    }

    /// Whether anybody asked or wrote a word about it.
    boolean asked(int subject, int criterion) {
        return asked[subject * width + criterion];
    }

    private void count(Vote vote) {
        var cell = subjects.of(vote.subject()) * width + criteria.of(vote.criterion());
        var tally = tallies[cell];
        if (tally == null) {
            tally = new Tally();
            tallies[cell] = tally;
        }
        tally.add(vote);
    }

    private void note(Asking asking) {
        asked[subjects.of(asking.subject()) * width + criteria.of(asking.criterion())] = true;
    }
}
