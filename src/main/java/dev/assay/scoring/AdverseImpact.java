package dev.assay.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.jspecify.annotations.Nullable;

/// Compares how often groups of applicants were selected: a screening statistic, not a legal
/// finding. Groups never enter a score.
///
/// Source: docs/scoring.md, section "Adverse impact"; Uniform Guidelines on Employee Selection
/// Procedures, 29 CFR 1607.4 D, 1978.
///
/// @param rows one a group, in the order given; empty where no group was given
public record AdverseImpact(List<Row> rows) {

    /// Groups smaller than this share of all applicants are counted and not compared: one in
    /// fifty.
    private static final int SMALLEST_SHARE = 50;

    /// A comparison with its own copy of the rows.
    public AdverseImpact {
        rows = List.copyOf(rows);
    }

    /// How many of a group's applicants were selected.
    ///
    /// @param name what the group is called; no figure depends on it
    /// @param selected people, 0 to `applicants`
    /// @param applicants people, 1 or more, those selected among them
    public record Group(String name, int selected, int applicants) {

        /// A group whose counts are possible.
        ///
        /// @throws IllegalArgumentException if `applicants` is below 1, or `selected` is below 0
        ///     or above `applicants`
        public Group {
            if (applicants < 1 || selected < 0 || selected > applicants) {
                throw new IllegalArgumentException("selected must be 0 to applicants and applicants 1 or more, were "
                        + selected + " of " + applicants);
            }
        }

        double rate() {
            return (double) selected / applicants;
        }
    }

    /// A group against the one selected most often. That one stands against itself, with the
    /// ratio 1.
    ///
    /// @param group the group as given
    /// @param rate share of the group's applicants selected, in `[0, 1]`
    /// @param ratio the rate divided by the highest rate, in `[0, 1]`; null for a group too small
    ///     to compare, and where no group large enough had anybody selected
    /// @param flagged whether the ratio is below four fifths; false where there is no ratio
    /// @param chance two-sided p of Fisher's exact test against the highest, in `[0, 1]`; null
    ///     where there is no ratio
    /// @param hangsOnOne whether one selection more in a flagged group, or one fewer in another,
    ///     would change the flag, with the highest rate left as it is; false where there is no
    ///     ratio
    public record Row(
            Group group,
            double rate,
            @Nullable Double ratio,
            boolean flagged,
            @Nullable Double chance,
            boolean hangsOnOne) {}

    /// A row for each group. The highest rate is looked for among groups of at least 2 % of all
    /// applicants; smaller ones get their rate and nothing else. Four fifths are compared in
    /// whole numbers, so exactly four fifths is not flagged.
    ///
    /// @param groups any number; each applicant in one of them
    public static AdverseImpact of(List<Group> groups) {
        var all = groups.stream().mapToLong(Group::applicants).sum();
        var highest = groups.stream()
                .filter(group -> comparable(group, all))
                .max(Comparator.comparingDouble(Group::rate))
                .filter(group -> group.selected() > 0);
        return new AdverseImpact(groups.stream()
                .map(group -> highest.isPresent() && comparable(group, all)
                        ? row(group, highest.get())
                        : new Row(group, group.rate(), null, false, null, false))
                .toList());
    }

    /// Groups by who scored above the median of everybody: the scoring rate of the rules on
    /// New York City's Local Law 144, 2023.
    ///
    /// @param scores one a person, by the name of the person's group; in any unit, as only their
    ///     order counts. A group without people is left out
    /// @return in the order of the map. `selected` are those more than 1e-9 above the median; of
    ///     an even number of scores the median is the mean of the two in the middle
    public static List<Group> aboveMedian(Map<String, List<Double>> scores) {
        var sorted = scores.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        var size = sorted.length;
        var median = size == 0 ? 0 : (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
        return scores.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Group(
                        entry.getKey(),
                        (int) entry.getValue().stream()
                                .filter(score -> score > median + Threshold.TOLERANCE)
                                .count(),
                        entry.getValue().size()))
                .toList();
    }

    private static boolean comparable(Group group, long all) {
        return (long) group.applicants() * SMALLEST_SHARE >= all;
    }

    private static Row row(Group group, Group highest) {
        var flagged = below(group.selected(), group, highest);
        // always a possible number: all selected is never flagged, none always
        var other = flagged ? group.selected() + 1 : group.selected() - 1;
        return new Row(
                group,
                group.rate(),
                group.rate() / highest.rate(),
                flagged,
                chance(group, highest),
                below(other, group, highest) != flagged);
    }

    /// Whether a rate is below four fifths of the highest, in whole numbers: exactly four
    /// fifths is not below.
    private static boolean below(int selected, Group group, Group highest) {
        return 5L * selected * highest.applicants() < 4L * highest.selected() * group.applicants();
    }

    private static double chance(Group group, Group highest) {
        var table = new int[][] {
            {group.selected(), group.applicants() - group.selected()},
            {highest.selected(), highest.applicants() - highest.selected()}
        };
        return FisherExactTest.withDefaults().test(table).getPValue();
    }
}
