package dev.assay.evaluation;

import static dev.assay.evaluation.SampleEvaluations.FRIDAY;
import static dev.assay.evaluation.SampleEvaluations.candidate;
import static dev.assay.evaluation.SampleEvaluations.evaluation;
import static dev.assay.evaluation.SampleEvaluations.hidden;
import static dev.assay.evaluation.SampleEvaluations.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.AskNext.Planned;
import dev.assay.evaluation.AskNext.Question;
import dev.assay.evaluation.AskNext.Suggestion;
import dev.assay.evaluation.AskNext.Why;
import dev.assay.scoring.Readiness.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskNextTest {

    private final AskNext plain = new AskNext(List.of(), List.of());

    @Test
    void mostUrgentComesFirst() {
        var asks = plain.suggestions(evaluation(List.of(open("Noor", "n a 15 n n 4"))), 9);
        assertThat(asks)
                .extracting(Suggestion::why)
                .containsExactly(
                        Why.MUST_HAVE_NEVER_ASKED,
                        Why.MUST_HAVE_WITHOUT_EVIDENCE,
                        Why.CONTESTED,
                        Why.MUST_HAVE_ONE_VOICE,
                        Why.NEVER_ASKED,
                        Why.NEVER_ASKED);
    }

    @Test
    void theHeavierNeedComesFirst() {
        var asks = plain.suggestions(evaluation(List.of(open("Noor", "44 44 n n n 44"))), 9);
        assertThat(asks).extracting(ask -> ask.need().code()).containsExactly("CODE", "LEAD", "PROCESSES");
        assertThat(asks.getFirst().reason()).hasToString("never asked, 20% of the weight");
    }

    @Test
    void aSplitIsToldByItsSides() {
        assertThat(plain.suggestions(evaluation(List.of(open("Noor", "44 24 44 44 44 44"))), 1))
                .extracting(ask -> ask.reason().toString())
                .containsExactly("contested, 4 against 2");
    }

    @Test
    void theHiddenAndTheBlockedAreLeftOut() {
        var blocked = candidate("Kenji", Status.BLOCKED, List.of(), 3.0, "n n n n n 22");
        assertThat(plain.suggestions(evaluation(List.of(blocked, hidden("Amara", "h h h n n n"))), 9))
                .isEmpty();
    }

    @Test
    void whoIsMetNextComesFirst() {
        var planned = List.of(
                new Planned(id("Noor"), id("late"), "Jonas", FRIDAY.plusSeconds(60), "Loop", true),
                new Planned(id("Noor"), id("soon"), "Mara", FRIDAY, "Screen", true));
        var role = evaluation(List.of(open("Elena", "n n n n n n"), open("Noor", "n n n n n n")));
        var asks = new AskNext(planned, List.of()).suggestions(role, 1);
        assertThat(asks).extracting(Suggestion::candidate).containsExactly("Noor", "Elena");
        assertThat(asks.getFirst().interview().interviewer()).isEqualTo("Mara");
        assertThat(asks.getLast().interview()).isNull();
    }

    @Test
    void theQuestionFitsTheRound() {
        var questions = List.of(
                new Question(id("DESIGN"), "other round", "Code"),
                new Question(id("DESIGN"), "any round", null),
                new Question(id("DESIGN"), "this round", "screen"));
        var planned = List.of(new Planned(id("Noor"), id("soon"), "Mara", FRIDAY, "Screen", true));
        var role = evaluation(List.of(open("Noor", "n 44 44 44 44 44")));
        assertThat(new AskNext(planned, questions)
                        .suggestions(role, 1)
                        .getFirst()
                        .question())
                .isEqualTo("this round");
        assertThat(new AskNext(List.of(), questions)
                        .suggestions(role, 1)
                        .getFirst()
                        .question())
                .isEqualTo("any round");
    }

    private static Evaluation.Candidacy open(String name, String cells) {
        return candidate(name, Status.NOT_READY, List.of(), 3.0, cells);
    }
}
