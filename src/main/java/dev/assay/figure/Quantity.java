package dev.assay.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure in somebody's words: `50%`, `$3m/year`, `8 people`, `from weeks to days`.
///
/// @param start where it begins in the text, in UTF-16 units
/// @param end where it ends, exclusive
/// @param unit what is counted, in the singular: `%`, `$`, `s` for any time, `×`, `dock planner`
/// @param per of what time: `year`; null where nothing is said
/// @param values one, or two of a range or a change; time in seconds, scales multiplied out; none
///     where only units are named
public record Quantity(
        int start, int end, String unit, @Nullable String per, List<Double> values) {

    /// Rounded figures are taken for the same.
    private static final double SAME = 0.05;

    public Quantity {
        values = List.copyOf(values);
    }

    /// The last word of the unit: `planner` of `dock planner`.
    public String noun() {
        return unit.substring(unit.lastIndexOf(' ') + 1);
    }

    /// Whether both count the same thing in the same way, so that their values may be compared.
    public boolean comparable(Quantity other) {
        return unit.equals(other.unit)
                && java.util.Objects.equals(per, other.per)
                && values.size() == other.values.size()
                && !values.isEmpty();
    }

    /// Whether any value is more than a twentieth apart.
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
