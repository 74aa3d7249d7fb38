package dev.assay.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One note saved from several pages at the same moment, or again by a page that knows less than
/// the server: none is turned away, and nothing stands twice.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class NoteAtOnceTest {

    private static final int PAGES = 8;

    Hiring hiring;
    String interview;

    @BeforeEach
    void anInterviewOfAna() {
        hiring = Hiring.begin().interviewers("ana");
        interview = hiring.interview(hiring.candidacy("Robin Example"), "ana");
    }

    private int save(long revision, int at, int remove, String... insert) {
        var edit = Map.of("at", at, "remove", remove, "insert", List.of(insert));
        return hiring.json("ana")
                .body(Map.of("revision", revision, "edits", List.of(edit)))
                .patch("/api/v1/interviews/" + interview + "/note")
                .statusCode();
    }

    private List<Integer> atOnce(List<Callable<Integer>> saves) throws InterruptedException {
        try (var pages = Executors.newFixedThreadPool(saves.size())) {
            return pages.invokeAll(saves).stream().map(Future::resultNow).toList();
        }
    }

    private String text() {
        return hiring.text(interview, "ana");
    }

    @Test
    void theSameWordsSentByEightPagesAtOnceStandThereOnce() throws InterruptedException {
        var save = (Callable<Integer>) () -> save(0, 0, 0, "kept the lamp lit\n", "asked tw");
        assertThat(atOnce(List.of(save, save, save, save, save, save, save, save)))
                .containsOnly(200);
        assertThat(text()).isEqualTo("kept the lamp lit\nasked tw");
    }

    @Test
    void linesOfEightPagesAtOnceAreAllThere() throws InterruptedException {
        assertThat(save(0, 0, 0, "first\n")).isEqualTo(200);
        var saves = IntStream.range(0, PAGES)
                .mapToObj(page -> (Callable<Integer>) () -> save(1, 1, 0, "of page " + page + "\n"))
                .toList();
        assertThat(atOnce(saves)).containsOnly(200);
        assertThat(text().lines()).hasSize(PAGES + 1).doesNotHaveDuplicates().startsWith("first");
    }

    @Test
    void aPageThatSendsAgainInOnePieceWhatArrivedInTwoAddsNothing() {
        save(0, 0, 0, "+ ke");
        save(1, 0, 1, "+ kept the lamp\n", "asked tw");
        assertThat(save(0, 0, 0, "+ kept the lamp\n", "asked tw")).isEqualTo(200);
        assertThat(text()).isEqualTo("+ kept the lamp\nasked tw");
    }

    @Test
    void aPageThatTypedOnFromWhatArrivedInTwoPiecesGoesOnThere() {
        save(0, 0, 0, "+ ke");
        save(1, 0, 1, "+ kept the lamp\n", "asked tw");
        assertThat(save(0, 0, 0, "+ kept the lamp\n", "asked twice\n", "? why")).isEqualTo(200);
        assertThat(text()).isEqualTo("+ kept the lamp\nasked twice\n? why");
    }

    @Test
    void wordsInTheMiddleOfALineThatArrivedInTwoPiecesAreNotAddedAgain() {
        save(0, 0, 0, "kept lit\n");
        save(1, 0, 1, "kept the lit\n");
        save(2, 0, 1, "kept the lamp lit\n");
        assertThat(save(1, 0, 1, "kept the lamp lit\n")).isEqualTo(200);
        assertThat(text()).isEqualTo("kept the lamp lit\n");
    }
}
