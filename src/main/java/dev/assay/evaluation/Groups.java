package dev.assay.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Interviewers who are linked because they rated the same candidates on the same need, directly
/// or through others. Scores from different groups are not comparable: nobody knows how severe
/// one group is beside the other.
public final class Groups {

    private Groups() {}

    /// The names in each group, sorted; the order of the groups means nothing. Empty where all
    /// are in one group.
    public static List<List<String>> of(Evaluations.Whole whole) {
        var names = whole.evaluation().interviewers().stream()
                .collect(Collectors.toMap(Evaluation.Interviewer::id, Function.identity()));
        var groups = whole.scores().groups();
        return groups.size() < 2
                ? List.of()
                : groups.stream().map(group -> names(group, names)).toList();
    }

    private static List<String> names(List<UUID> group, Map<UUID, Evaluation.Interviewer> interviewers) {
        return group.stream()
                .map(interviewers::get)
                .filter(Objects::nonNull)
                .map(Evaluation.Interviewer::name)
                .sorted()
                .toList();
    }
}
