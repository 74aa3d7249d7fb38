package dev.assay.board;

import dev.assay.evaluation.AskNext;
import dev.assay.evaluation.CellView;
import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Heard;
import dev.assay.language.Phrase;
import dev.assay.role.RoleHead;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who was asked what: how much was heard, never how good it was.
///
/// @param candidates those of the page
/// @param needs counted over all that were found
/// @param hidden how many of those are not counted by interviewer
public record CoverageView(
        RoleHead head,
        BoardLook.Found found,
        List<Candidate> candidates,
        List<Evaluation.Interviewer> interviewers,
        List<ByNeed> needs,
        Timeline timeline,
        CoverageOverTime grown,
        List<AskNext.Suggestion> asks,
        int hidden) {

    public static CoverageView of(
            RoleHead head,
            Evaluation evaluation,
            BoardLook.Found found,
            Timeline timeline,
            CoverageOverTime grown,
            List<AskNext.Suggestion> asks) {
        var candidates = found.shown().stream()
                .map(c -> new Candidate(
                        c.id(), c.name(), BoardView.Row.of(evaluation, c).assessed(), CellView.row(evaluation, c)))
                .toList();
        var needs = IntStream.range(0, evaluation.needs().size())
                .mapToObj(at -> ByNeed.of(at, evaluation, candidates, found.found()))
                .toList();
        var hidden = (int)
                found.found().stream().filter(Evaluation.Candidacy::hidden).count();
        return new CoverageView(
                head, found, candidates, evaluation.interviewers(), needs, timeline, grown, asks, hidden);
    }

    public String url() {
        return head.url() + "/coverage";
    }

    /// A candidate with the share of weight that was assessed.
    public record Candidate(UUID id, String name, Phrase assessed, List<CellView> cells) {}

    /// A need across candidates and interviewers.
    ///
    /// @param cells one a candidate of the page
    /// @param voices one an interviewer: how many candidates they rated on it
    public record ByNeed(Evaluation.Need need, List<CellView> cells, List<Count> counts, List<Voice> voices) {

        static ByNeed of(int at, Evaluation evaluation, List<Candidate> shown, List<Evaluation.Candidacy> counted) {
            var cells = counted.stream().map(one -> one.cells().get(at)).toList();
            return new ByNeed(
                    evaluation.needs().get(at),
                    shown.stream().map(one -> one.cells().get(at)).toList(),
                    Count.of(cells),
                    Voice.of(cells, evaluation.interviewers()));
        }
    }

    /// How many candidates were heard so much.
    public record Count(Heard heard, int candidates) {

        static List<Count> of(List<Evaluation.Cell> cells) {
            var counts = cells.stream()
                    .collect(Collectors.groupingBy(cell -> Heard.of(cell.coverage()), Collectors.counting()));
            return Heard.known().stream()
                    .map(heard ->
                            new Count(heard, counts.getOrDefault(heard, 0L).intValue()))
                    .toList()
                    .reversed();
        }

        public Phrase words() {
            return Phrase.of("%s: %d", heard.words(), candidates);
        }
    }

    /// How many candidates one interviewer rated on a need.
    public record Voice(String interviewer, int candidates) {

        static List<Voice> of(List<Evaluation.Cell> cells, List<Evaluation.Interviewer> interviewers) {
            var rated = cells.stream()
                    .flatMap(cell -> cell.values().stream()
                            .map(Evaluation.Value::interviewerId)
                            .distinct())
                    .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
            return interviewers.stream()
                    .map(one -> new Voice(
                            one.name(), rated.getOrDefault(one.id(), 0L).intValue()))
                    .toList();
        }

        public Phrase words() {
            return candidates == 1
                    ? Phrase.of("%s rated 1 candidate", interviewer)
                    : Phrase.of("%s rated %d candidates", interviewer, candidates);
        }
    }

    public boolean empty() {
        return found.all().isEmpty() || needs.isEmpty();
    }

    public List<Heard> legend() {
        boolean unknown = candidates.stream()
                .flatMap(candidate -> candidate.cells().stream())
                .anyMatch(cell -> cell.coverage() == Heard.UNKNOWN);
        return Stream.concat(Heard.known().reversed().stream(), unknown ? Stream.of(Heard.UNKNOWN) : Stream.empty())
                .toList();
    }
}
