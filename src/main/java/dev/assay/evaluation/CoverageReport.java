package dev.assay.evaluation;

import dev.assay.language.Phrase;
import dev.assay.scoring.Coverage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The body of `GET /roles/{id}/coverage`: how much was asked, never how good it was.
///
/// @param needs in the role's order, each with its level for every candidacy on the board
/// @param interviewers who submitted, by name, each with how many candidates they rated on each
///     need; only candidates that the viewer may see count
/// @param askNext what would settle most, in the order of [AskNext]
record CoverageReport(
        UUID roleId, long revision, List<OfNeed> needs, List<OfInterviewer> interviewers, List<Ask> askNext) {

    /// One need over all candidacies.
    record OfNeed(UUID id, String code, boolean mustHave, List<Level> candidacies) {}

    /// One candidacy's level.
    ///
    /// @param coverage null where the viewer never met the candidate
    /// @param raters how many rated; null likewise
    record Level(
            UUID candidacyId,
            String name,
            @Nullable Coverage coverage,
            @Nullable Integer raters) {}

    /// One interviewer.
    ///
    /// @param rated how many candidates they rated, by need code; every need is in it, 0 where
    ///     none
    record OfInterviewer(UUID id, String name, Map<String, Long> rated) {}

    /// One suggestion; interview and question are null where there is none.
    record Ask(
            UUID candidacyId,
            String candidate,
            String need,
            AskNext.Why why,
            Phrase reason,
            @Nullable String question,
            @Nullable UUID interviewId,
            @Nullable String interviewer,
            @Nullable Instant startsAt) {

        static Ask of(AskNext.Suggestion one) {
            var next = one.interview();
            return new Ask(
                    one.candidacyId(),
                    one.candidate(),
                    one.need().code(),
                    one.why(),
                    one.reason(),
                    one.question(),
                    next == null ? null : next.interviewId(),
                    next == null ? null : next.interviewer(),
                    next == null ? null : next.startsAt());
        }
    }

    static CoverageReport of(Evaluation evaluation, List<AskNext.Suggestion> asks) {
        var needs = java.util.stream.IntStream.range(0, evaluation.needs().size())
                .mapToObj(at -> ofNeed(evaluation, at))
                .toList();
        var interviewers = evaluation.interviewers().stream()
                .map(one -> new OfInterviewer(one.id(), one.name(), rated(evaluation, one.id())))
                .toList();
        return new CoverageReport(
                evaluation.roleId(),
                evaluation.revision(),
                needs,
                interviewers,
                asks.stream().map(Ask::of).toList());
    }

    private static OfNeed ofNeed(Evaluation evaluation, int at) {
        var need = evaluation.needs().get(at);
        var levels = evaluation.candidacies().stream()
                .map(one -> new Level(
                        one.id(),
                        one.name(),
                        one.cells().get(at).coverage(),
                        one.cells().get(at).raters()))
                .toList();
        return new OfNeed(need.id(), need.code(), need.mustHave() != null, levels);
    }

    private static Map<String, Long> rated(Evaluation evaluation, UUID interviewer) {
        var rated = new LinkedHashMap<String, Long>();
        evaluation.needs().forEach(need -> rated.put(need.code(), 0L));
        evaluation.candidacies().stream()
                .flatMap(one -> one.cells().stream())
                .filter(cell -> cell.values().stream()
                        .anyMatch(value -> value.interviewerId().equals(interviewer)))
                .forEach(cell -> rated.merge(cell.need(), 1L, Long::sum));
        return rated;
    }
}
