package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What was answered is on disk.
class DurabilityIT extends Packaged {

    private static final int KILLS = Integer.getInteger("assay.kills", 10);
    private static final int WRITERS = 3;
    private static final int BEFORE_A_KILL = Integer.getInteger("assay.rows", 15);

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
