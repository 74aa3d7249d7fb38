package dev.assay.evaluation;

import dev.assay.interview.Sight;
import dev.assay.scoring.Coverage;
import java.util.List;

/// Applies the blind rule to an evaluation, once, for all pages, reports and exports: of a
/// hidden
/// candidacy only *that* needs were asked and rated remains. How severe interviewers are is for
/// the role's managers.
final class Projection {

    private Projection() {}

    static Evaluation of(Evaluation whole, Sight sight) {
        boolean anyHidden = whole.candidacies().stream().anyMatch(candidacy -> !sight.opens(candidacy.id()));
        boolean manages = sight.membership().manages();
        if (!anyHidden && manages) {
            return whole;
        }
        var candidacies = whole.candidacies().stream()
                .map(candidacy -> sight.opens(candidacy.id()) ? candidacy : hidden(candidacy))
                .toList();
        return new Evaluation(
                whole.roleId(),
                whole.roleTitle(),
                whole.revision(),
                whole.asOf(),
                whole.mode(),
                whole.scoringVersion(),
                whole.needs(),
                manages
                        ? whole.interviewers()
                        : whole.interviewers().stream()
                                .map(one -> new Evaluation.Interviewer(one.id(), one.name(), null, 0))
                                .toList(),
                candidacies);
    }

    private static Evaluation.Candidacy hidden(Evaluation.Candidacy candidacy) {
        var mustHaves = new Evaluation.MustHaves(
                candidacy.coverage().mustHaves().assessed(),
                candidacy.coverage().mustHaves().of());
        var coverage = new Evaluation.CoverageShare(
                candidacy.coverage().once(), candidacy.coverage().twice(), mustHaves, 0);
        return new Evaluation.Candidacy(
                candidacy.id(),
                candidacy.candidateId(),
                candidacy.name(),
                candidacy.stage(),
                true,
                candidacy.interviews(),
                null,
                coverage,
                List.of(),
                null,
                candidacy.cells().stream().map(Projection::hidden).toList());
    }

    private static Evaluation.Cell hidden(Evaluation.Cell cell) {
        boolean something = cell.coverage() != Coverage.NEVER_ASKED;
        return new Evaluation.Cell(
                cell.need(),
                cell.needId(),
                something ? Evaluation.Assessment.HIDDEN : Evaluation.Assessment.NOT_ASSESSED,
                cell.coverage(),
                null,
                null,
                null,
                null,
                cell.raters(),
                false,
                0,
                List.of(),
                List.of());
    }
}
