package dev.assay.evaluation;

import dev.assay.evaluation.CellView.Heard;
import dev.assay.role.RoleHead;
import dev.assay.web.Format;
import dev.assay.web.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Who was asked what: how much was heard, never how good it was.
public record CoverageView(
        RoleHead head,
        List<Candidate> candidates,
        List<Evaluation.Interviewer> interviewers,
        List<ByNeed> needs,
        Timeline timeline,
        List<AskNext.Suggestion> asks,
        int hidden) {

    public static CoverageView of(
            RoleHead head, Evaluation evaluation, Timeline timeline, List<AskNext.Suggestion> asks) {
        var candidates = evaluation.candidacies().stream()
                .map(c -> new Candidate(
                        c.id(), c.name(), Format.percent(c.coverage().once()), CellView.row(evaluation, c)))
                .toList();
        var needs = evaluation.needs().stream()
                .map(need -> ByNeed.of(need, candidates, evaluation.interviewers()))
                .toList();
        var hidden = (int) evaluation.candidacies().stream()
                .filter(Evaluation.Candidacy::hidden)
                .count();
        return new CoverageView(head, candidates, evaluation.interviewers(), needs, timeline, asks, hidden);
    }

    public String url() {
        return head.url() + "/coverage";
    }

    /// A candidate with the share of weight that was assessed.
    public record Candidate(UUID id, String name, Phrase assessed, List<CellView> cells) {}

    /// A need across candidates and interviewers.
    ///
    /// @param voices one an interviewer: how many candidates they rated on it
    public record ByNeed(Evaluation.Need need, List<CellView> cells, List<Count> counts, List<Voice> voices) {

        static ByNeed of(Evaluation.Need need, List<Candidate> candidates, List<Evaluation.Interviewer> interviewers) {
            var cells = candidates.stream()
                    .flatMap(c -> c.cells().stream())
                    .filter(cell -> cell.need().id().equals(need.id()))
                    .toList();
            return new ByNeed(
                    need,
                    cells,
                    Stream.of(Heard.values())
                            .map(heard -> Count.of(heard, cells))
                            .toList()
                            .reversed(),
                    interviewers.stream().map(i -> Voice.of(i, cells)).toList());
        }
    }

    /// How many candidates were heard so much.
    public record Count(Heard heard, int candidates) {

        static Count of(Heard heard, List<CellView> cells) {
            return new Count(heard, (int)
                    cells.stream().filter(cell -> cell.coverage() == heard).count());
        }

        public Phrase words() {
            return Phrase.of("%s: %d", heard.words(), candidates);
        }
    }

    /// How many candidates one interviewer rated on a need.
    public record Voice(String interviewer, int candidates) {

        static Voice of(Evaluation.Interviewer interviewer, List<CellView> cells) {
            return new Voice(interviewer.name(), (int) cells.stream()
                    .filter(cell -> cell.cell().values().stream()
                            .anyMatch(v -> v.interviewerId().equals(interviewer.id())))
                    .count());
        }

        public Phrase words() {
            return candidates == 1
                    ? Phrase.of("%s rated 1 candidate", interviewer)
                    : Phrase.of("%s rated %d candidates", interviewer, candidates);
        }
    }

    public boolean empty() {
        return candidates.isEmpty() || needs.isEmpty();
    }

    public List<Heard> legend() {
        return Arrays.asList(Heard.values()).reversed();
    }
}
