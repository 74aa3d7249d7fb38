package dev.assay.intake;

import dev.assay.reading.Cleaned;
import dev.assay.reading.OutlinedNeed;
import dev.assay.role.Need.Anchors;
import dev.assay.role.Need.Definition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A need of a file as a role keeps it. The first line of what the file says is the title, the
/// rest the description.
final class NeedWords {

    private NeedWords() {}

    static Definition of(OutlinedNeed need) {
        var anchors = new Anchors(need.anchor1(), need.anchor3(), need.anchor5());
        return new Definition(need.code(), title(need), rest(need), need.weight(), need.threshold(), anchors);
    }

    /// What is there, with what the file says in place of it where the file says something.
    static Definition over(Definition there, OutlinedNeed need) {
        return new Definition(
                there.code(),
                or(title(need), there.title()),
                or(rest(need), there.description()),
                need.weight() == null ? there.weight() : need.weight(),
                need.threshold() == null ? there.threshold() : need.threshold(),
                new Anchors(
                        or(need.anchor1(), there.anchors().one()),
                        or(need.anchor3(), there.anchors().three()),
                        or(need.anchor5(), there.anchors().five())));
    }

    private static @Nullable String title(OutlinedNeed need) {
        var title = Cleaned.line(need.description().lines().findFirst().orElse(""));
        return title.isEmpty() ? null : title;
    }

    private static @Nullable String rest(OutlinedNeed need) {
        int end = need.description().indexOf('\n');
        return end < 0 ? null : need.description().substring(end + 1);
    }

    private static @Nullable String or(@Nullable String given, @Nullable String there) {
        return given == null || given.isBlank() ? there : given;
    }

    /// The need as lines of a file, for people to compare.
    static List<String> lines(Definition need) {
        var lines = new ArrayList<String>();
        var must = need.threshold() == null ? "" : ", must have " + need.threshold();
        lines.add("%s - %s (weight %s%s)".formatted(need.code(), need.title(), weight(need.weight()), must));
        add(lines, "", need.description());
        add(lines, "1: ", need.anchors().one());
        add(lines, "3: ", need.anchors().three());
        add(lines, "5: ", need.anchors().five());
        return lines;
    }

    private static void add(List<String> lines, String prefix, @Nullable String text) {
        if (text != null) {
            lines.add(prefix + text);
        }
    }

    private static String weight(@Nullable Double weight) {
        double value = weight == null ? 1 : weight;
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
