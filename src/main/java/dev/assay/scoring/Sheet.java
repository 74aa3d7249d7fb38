package dev.assay.scoring;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The votes and askings of a panel, sorted into cells: one a subject and criterion, by their
/// positions in the panel. A cell's voices are one a rater, ascending by value, then by rater, so
/// the order of the votes leaves no trace, not even in the last bit of a sum.
///
/// Somebody who met the subject in two interviews is still one voice: the votes of one rater are
/// averaged before anything else. The value is independent if any of the votes is: that one was
/// given unseen.
final class Sheet {

    private final Positions subjects;
    private final Positions criteria;
    private final int width;
    private final List<UUID> raters;
    private final boolean[] asked;
    /// The voices of cell c are those from `starts[c]` to before `starts[c + 1]`.
    private final int[] starts;
    private final int[] rater;
    private final double[] value;
    private final boolean[] independent;

    /// @throws IllegalArgumentException if a vote or an asking names a subject or a criterion
    ///     that is not in the panel, or if one comes twice in it
    Sheet(Panel panel) {
        subjects = new Positions(
                "subject", panel.subjects().stream().map(Subject::id).toList());
        criteria = new Positions(
                "criterion", panel.criteria().stream().map(Criterion::id).toList());
        width = panel.criteria().size();
        var cells = Math.multiplyExact(panel.subjects().size(), width);
        asked = new boolean[cells];
        panel.askings().forEach(asking -> asked[cell(asking.subject(), asking.criterion())] = true);
        var votes = panel.votes();
        raters = raters(votes);
        starts = new int[cells + 1];
        rater = new int[votes.size()];
        value = new double[votes.size()];
        independent = new boolean[votes.size()];
        merge(sorted(votes, cells), cells);
    }

    /// Everybody who voted, ascending by identity.
    List<UUID> raters() {
        return raters;
    }

    int subjects() {
        return subjects.size();
    }

    int criteria() {
        return width;
    }

    /// The first voice of a cell.
    int from(int subject, int criterion) {
        return starts[subject * width + criterion];
    }

    /// Where the voices of a cell end.
    int to(int subject, int criterion) {
        return starts[subject * width + criterion + 1];
    }

    /// Who a voice is, by position among the raters.
    int rater(int voice) {
        return rater[voice];
    }

    double value(int voice) {
        return value[voice];
    }

    boolean independent(int voice) {
        return independent[voice];
    }

    /// The mean of the voices of a cell that is not empty.
    double mean(int from, int to) {
        var sum = 0.0;
        for (var voice = from; voice < to; voice++) {
            sum += value[voice];
        }
        return sum / (to - from);
    }

    /// Whether anybody asked or wrote a word about it.
    boolean asked(int subject, int criterion) {
        return asked[subject * width + criterion];
    }

    private static List<UUID> raters(List<Vote> votes) {
        var known = new HashSet<UUID>();
        UUID last = null;
        for (var vote : votes) {
            // the same comes many times in a row
            if (!vote.rater().equals(last)) {
                last = vote.rater();
                known.add(last);
            }
        }
        return known.stream().sorted().toList();
    }

    private int cell(UUID subject, UUID criterion) {
        return subjects.of(subject) * width + criteria.of(criterion);
    }

    /// The votes by cell, then by rater, each in one number: `rater << 4 | value << 1 |
    /// independent`. Leaves in `starts` where each cell begins.
    private long[] sorted(List<Vote> votes, int cells) {
        var positions = new Positions("rater", raters);
        var cellOf = new int[votes.size()];
        var rowOf = new Latest(subjects);
        for (var v = 0; v < cellOf.length; v++) {
            cellOf[v] = rowOf.of(votes.get(v).subject()) * width
                    + criteria.of(votes.get(v).criterion());
            starts[cellOf[v] + 1]++;
        }
        for (var c = 0; c < cells; c++) {
            starts[c + 1] += starts[c];
        }
        var packed = new long[votes.size()];
        var next = starts.clone();
        var raterOf = new Latest(positions);
        for (var v = 0; v < cellOf.length; v++) {
            var vote = votes.get(v);
            packed[next[cellOf[v]]++] =
                    (long) raterOf.of(vote.rater()) << 4 | vote.value() << 1 | (vote.independent() ? 1 : 0);
        }
        for (var c = 0; c < cells; c++) {
            Arrays.sort(packed, starts[c], starts[c + 1]);
        }
        return packed;
    }

    /// Makes one voice of each rater's votes in a cell and moves the cells together.
    private void merge(long[] packed, int cells) {
        var end = 0;
        var begin = 0;
        for (var c = 0; c < cells; c++) {
            var first = end;
            for (var v = begin; v < starts[c + 1]; ) {
                var who = packed[v] >> 4;
                var votes = 0;
                long sum = 0;
                var unseen = false;
                for (; v < starts[c + 1] && packed[v] >> 4 == who; v++) {
                    votes++;
                    sum += packed[v] >> 1 & 7;
                    unseen |= (packed[v] & 1) == 1;
                }
                insert(first, end++, (int) who, (double) sum / votes, unseen);
            }
            begin = starts[c + 1];
            starts[c] = first;
        }
        starts[cells] = end;
    }

    /// Puts a voice in its place among those from `first` on. Raters come ascending.
    private void insert(int first, int end, int who, double voice, boolean unseen) {
        var at = end;
        for (; at > first && value[at - 1] > voice; at--) {
            value[at] = value[at - 1];
            rater[at] = rater[at - 1];
            independent[at] = independent[at - 1];
        }
        value[at] = voice;
        rater[at] = who;
        independent[at] = unseen;
    }

    /// Positions, with the latest at hand: the same subject or rater comes many times in a row.
    private static final class Latest {

        private final Positions positions;
        private @Nullable UUID id;
        private int position;

        Latest(Positions positions) {
            this.positions = positions;
        }

        int of(UUID wanted) {
            if (!wanted.equals(id)) {
                position = positions.of(wanted);
                id = wanted;
            }
            return position;
        }
    }
}
