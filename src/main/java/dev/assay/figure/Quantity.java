package dev.assay.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure in somebody's words: `50%`, `$3m/year`, `8 people`, `from weeks to days`.
///
/// @param start where it begins in the text, a 0-based UTF-16 offset
/// @param end where it ends, likewise, exclusive
/// @param unit what is counted, in the singular: `%`, `$`, `s` for any time, `×`, `GB`, `dock
///     planner`
/// @param per the time it is said for, in the singular: `year` of `$3m/year`; null where none is
///     said
/// @param values one, or the two of a range or a change in the order of the text; empty where
///     only units are named, as in `from weeks to days`. Time is in seconds, a month a twelfth of
///     365 days; scales are multiplied out, so `$3m` is 3000000; `50%` is 50, `doubled` is 2
public record Quantity(
        int start, int end, String unit, @Nullable String per, List<Double> values) {

    /// Rounded figures are taken for the same.
    private static final double SAME = 0.05;

    public Quantity {
        values = List.copyOf(values);
    }

    /// The last word of the unit: `planner` of `dock planner`, `%` of `%`.
    public String noun() {
        return unit.substring(unit.lastIndexOf(' ') + 1);
    }

    /// Whether both count the same thing for the same time, with as many values, one or two, so
    /// that their values may be compared.
    public boolean comparable(Quantity other) {
        return unit.equals(other.unit)
                && java.util.Objects.equals(per, other.per)
                && values.size() == other.values.size()
                && !values.isEmpty();
    }

    /// Whether any value is apart from the other's at the same place by more than a twentieth of
    /// the larger of the two. Nearer ones count as the same figure, rounded: 96 and 100 do not
    /// differ, 94 and 100 do.
    ///
    /// @param other one that is [#comparable]
    /// @throws IndexOutOfBoundsException if the other has fewer values
    public boolean differs(Quantity other) {
        for (int i = 0; i < values.size(); i++) {
            double one = values.get(i);
            double two = other.values.get(i);
            if (Math.abs(one - two) > SAME * Math.max(Math.abs(one), Math.abs(two))) {
                return true;
            }
        }
        return false;
    }
}
