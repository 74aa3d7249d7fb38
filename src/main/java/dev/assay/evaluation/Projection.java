package dev.assay.evaluation;

import dev.assay.interview.Sight;
import dev.assay.scoring.Coverage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Applies the blind rule to an evaluation, once, for all pages, reports and exports. What the
/// viewer may see is computed from what they may see alone, or a score would tell of ratings
/// they may not; of a hidden candidacy only *that* needs were asked and rated is added, and
/// nothing of one whose candidate they never met. How severe interviewers are is for the role's
/// managers.
final class Projection {

    private Projection() {}

    /// @param visible computed from the candidacies that are open to the viewer
    /// @param all of the role; equal where nothing is hidden
    static Evaluation of(Evaluation visible, Evaluation all, Sight sight) {
        boolean manages = sight.membership().manages();
        if (manages && visible.candidacies().size() == all.candidacies().size()) {
            return visible;
        }
        var open = visible.candidacies().stream()
                .collect(Collectors.toMap(Evaluation.Candidacy::id, Function.<Evaluation.Candidacy>identity()));
        return new Evaluation(
                all.roleId(),
                all.roleTitle(),
                all.revision(),
                all.asOf(),
                all.mode(),
                all.scoringVersion(),
                all.needs(),
                manages
                        ? visible.interviewers()
                        : visible.interviewers().stream()
                                .map(one -> new Evaluation.Interviewer(one.id(), one.name(), null, 0))
                                .toList(),
                all.candidacies().stream().map(one -> seen(one, open, sight)).toList());
    }

    private static Evaluation.Candidacy seen(
            Evaluation.Candidacy one, Map<UUID, Evaluation.Candidacy> open, Sight sight) {
        var seen = open.get(one.id());
        return seen == null ? hidden(one, sight.knows(one.id())) : seen;
    }

    /// @param known whether the viewer may know that needs were asked and rated
    private static Evaluation.Candidacy hidden(Evaluation.Candidacy candidacy, boolean known) {
        return new Evaluation.Candidacy(
                candidacy.id(),
                candidacy.candidateId(),
                candidacy.name(),
                candidacy.stage(),
                true,
                known ? candidacy.interviews() : null,
                null,
                known ? hidden(candidacy.coverage()) : null,
                List.of(),
                null,
                candidacy.cells().stream().map(cell -> hidden(cell, known)).toList());
    }

    private static Evaluation.@Nullable CoverageShare hidden(Evaluation.@Nullable CoverageShare coverage) {
        return coverage == null
                ? null
                : new Evaluation.CoverageShare(coverage.once(), coverage.twice(), coverage.mustHaves(), 0);
    }

    private static Evaluation.Cell hidden(Evaluation.Cell cell, boolean known) {
        boolean something = !known || cell.coverage() != Coverage.NEVER_ASKED;
        return new Evaluation.Cell(
                cell.need(),
                cell.needId(),
                something ? Evaluation.Assessment.HIDDEN : Evaluation.Assessment.NOT_ASSESSED,
                known ? cell.coverage() : null,
                null,
                null,
                null,
                null,
                known ? cell.raters() : null,
                false,
                0,
                List.of(),
                List.of());
    }
}
