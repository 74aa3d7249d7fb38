package dev.assay.board;

import static dev.assay.evaluation.SampleEvaluations.candidate;
import static dev.assay.evaluation.SampleEvaluations.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.Evaluation.Candidacy;
import dev.assay.scoring.Readiness.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardOrderTest {

    private final Candidacy amara = hidden("Amara", "h h h h h h");
    private final Candidacy ben = candidate("Ben", Status.NOT_READY, List.of(), 4.9, "5 5 5 5 5 n");
    private final Candidacy cleo = candidate("Cleo", Status.READY, List.of(), 3.5, "44 44 33 33 33 44");
    private final Candidacy dora = candidate("Dora", Status.READY, List.of(), 4.5, "55 44 44 44 44 44");
    private final Candidacy eve = candidate("Eve", Status.BLOCKED, List.of(), 4.8, "55 55 55 55 55 22");

    @Test
    void alphabeticalUntilTwoAreReady() {
        var order = BoardOrder.of(null, null);
        assertThat(order.sort(List.of(amara, ben, cleo))).containsExactly(amara, ben, cleo);
        assertThat(order.sentence(List.of(amara, ben, cleo)))
                .hasToString("Alphabetical: one of three is ready, so there is no ranking yet.");
    }

    @Test
    void thenTheReadyByScoreAndTheBlockedOutsideTheRanking() {
        assertThat(BoardOrder.of(null, null).sort(List.of(amara, ben, cleo, dora, eve)))
                .containsExactly(dora, cleo, ben, eve, amara);
    }

    @Test
    void sortedByScoreOnRequestWithTheHiddenLastEitherWay() {
        assertThat(BoardOrder.of("score", null).sort(List.of(amara, ben, cleo))).containsExactly(ben, cleo, amara);
        assertThat(BoardOrder.of("score", "asc").sort(List.of(amara, ben, cleo)))
                .containsExactly(cleo, ben, amara);
    }

    @Test
    void anUnknownOrderIsTheUsualOne() {
        assertThat(BoardOrder.of("name; drop table", "desc")).isEqualTo(BoardOrder.of(null, null));
    }
}
