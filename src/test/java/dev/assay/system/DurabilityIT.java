package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was answered is on disk.
class DurabilityIT {

    private static final int KILLS = Integer.getInteger("assay.kills", 10);
    private static final int WRITERS = 3;
    private static final int BEFORE_A_KILL = 15;

    @TempDir
    static Path data;

    static PackagedProgram program;

    @BeforeAll
    static void start() throws Exception {
        program = new PackagedProgram(data);
        program.start();
    }

    @AfterAll
    static void stop() throws Exception {
        program.kill();
    }

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
        var ana = user("ana", "INTERVIEWER");
        var mara = user("mara", "MANAGER");
        var role = program.created(
                "/api/v1/roles",
                "{\"title\":\"Keeper\",\"team\":{\"managers\":[\"%s\"],\"interviewers\":[\"%s\"]}}"
                        .formatted(mara, ana));
        program.created("/api/v1/roles/" + role + "/needs", "{\"code\":\"OWN\",\"title\":\"Owns\",\"weight\":1}");
        var candidate = program.created("/api/v1/candidates", "{\"name\":\"Robin Example\"}");
        var candidacy = program.created(
                "/api/v1/roles/" + role + "/candidacies", "{\"candidateId\":\"%s\"}".formatted(candidate));
        submit(interview(candidacy, ana), "ana");
        var maras = interview(candidacy, mara);
        assertThat(program.get("/api/v1/roles/" + role + "/evaluation", email("mara"))
                        .statusCode())
                .isEqualTo(200);
        program.kill();
        program.start();
        assertThat(submit(maras, "mara")).contains("\"independent\":false");
    }

    private static String email(String name) {
        return name + "@example.org";
    }

    private static String user(String name, String access) throws Exception {
        return program.created(
                "/api/v1/users",
                "{\"name\":\"%s\",\"email\":\"%s\",\"access\":\"%s\",\"password\":\"%s\"}"
                        .formatted(name, email(name), access, PackagedProgram.PASSWORD));
    }

    private static String interview(String candidacy, String interviewer) throws Exception {
        return program.created(
                "/api/v1/interviews",
                "{\"candidacyId\":\"%s\",\"interviewerId\":\"%s\"}".formatted(candidacy, interviewer));
    }

    private static String submit(String interview, String interviewer) throws Exception {
        var path = "/api/v1/interviews/" + interview;
        var rated = "{\"ratings\":[{\"need\":\"OWN\",\"value\":4}]}";
        assertThat(program.send("PUT", path + "/ratings", rated, email(interviewer))
                        .statusCode())
                .isEqualTo(200);
        var answer = program.send("PUT", path + "/submission", "{}", email(interviewer));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
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
