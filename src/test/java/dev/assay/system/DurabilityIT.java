package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What was answered is on disk.
class DurabilityIT extends Packaged {

    private static final int KILLS = Integer.getInteger("assay.kills", 10);
    private static final int WRITERS = 3;
    private static final int BEFORE_A_KILL = 15;

    private static final int PEOPLE = 200;
    private static final int UNTIL_THE_KILL = 500;

    @Test
    void tenKillsUnderWritesLoseNoAcknowledgedRow() throws Exception {
        var acknowledged = new ConcurrentLinkedQueue<String>();
        var random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            killWhileWriting(acknowledged, random.nextInt(40));
            program.start();
        }
        int lost = 0;
        for (var path : acknowledged) {
            var answer = program.get(path);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 404);
            lost += answer.statusCode() == 200 ? 0 : 1;
        }
        System.out.printf("%d kills, %d acknowledged rows, %d lost%n", KILLS, acknowledged.size(), lost);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * BEFORE_A_KILL);
        assertThat(lost).isZero();
    }

    /// Else a rating that was given after a look at colleagues' would count as independent.
    @Test
    void whatSomebodySawIsRememberedAfterAKill() throws Exception {
        var role = new PackagedRole(program);
        assertThat(role.evaluation("mara").statusCode()).isEqualTo(200);
        program.kill();
        program.start();
        assertThat(role.marasIsIndependent()).isFalse();
    }

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

    private static void killWhileWriting(Queue<String> acknowledged, int moreMillis) throws InterruptedException {
        var enough = new CountDownLatch(BEFORE_A_KILL);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.execute(() -> write(acknowledged, enough));
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            var passed = new CountDownLatch(1).await(moreMillis, TimeUnit.MILLISECONDS);
            assertThat(passed).isFalse();
            program.kill();
            writers.shutdownNow();
        }
    }

    /// Writes until the program is gone.
    private static void write(Queue<String> acknowledged, CountDownLatch enough) {
        try {
            while (!Thread.interrupted()) {
                var answer = program.post("/api/v1/candidates", "{\"name\":\"Robin Example\"}");
                if (answer.statusCode() == 201) {
                    acknowledged.add(
                            "/api/v1/candidates/" + answer.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1"));
                    enough.countDown();
                }
            }
        } catch (IOException | InterruptedException killed) {
            // the program was killed: what it did not answer does not count
        }
    }
}
