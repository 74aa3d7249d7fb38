package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Nothing is half imported.
class KilledImportIT extends Packaged {

    private static final int PEOPLE = 200;
    private static final int UNTIL_THE_KILL = 500;

    @Test
    void anImportThatIsKilledIsThereWholeOrNotAtAll() throws Exception {
        var file = notes();
        try (var importer = Executors.newSingleThreadExecutor()) {
            importer.execute(() -> importUntilKilled(file));
            var done = new CountDownLatch(1).await(UNTIL_THE_KILL, TimeUnit.MILLISECONDS);
            assertThat(done).isFalse();
            program.kill();
        }
        long before = System.nanoTime();
        program.start();
        System.out.printf("ready %d ms after a killed import%n", (System.nanoTime() - before) / 1_000_000);
        assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(30));
        assertThat(imported()).isIn(0, PEOPLE);
        var again = program.post("/api/v1/imports?source=large.md", file, "text/markdown");
        assertThat(again.statusCode()).as(again.body()).isIn(200, 201);
        assertThat(imported()).isEqualTo(PEOPLE);
    }

    private static String notes() {
        var needs = "## Signal keeper NOTES\n\nNEEDS\n- LAMP - Lights the lamp\n- ROPE - Splices ropes\n\n# PEOPLE\n";
        var note = "- lit it in a storm #LAMP+\n- splices like a novice #ROPE-\n- talks about tides\n".repeat(8);
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> "\n### Killed Import " + i + "\n" + note)
                .collect(Collectors.joining("", needs, ""));
    }

    private static void importUntilKilled(String file) {
        try {
            program.post("/api/v1/imports?source=large.md", file, "text/markdown");
        } catch (IOException | InterruptedException killed) {
            // as it should be
        }
    }

    private static int imported() throws Exception {
        var answer = program.get("/api/v1/candidates?limit=500").body();
        return answer.split("\"name\":\"Killed Import", -1).length - 1;
    }
}
