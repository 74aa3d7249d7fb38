package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whatever is sent, the program answers: never with a fault of its own, always with its protections, and under `/api`
/// with a problem that tells nothing of its inside. `-Dassay.requests=20000` sends more, `-Dassay.seed=` the same
/// again.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class GeneratedRequestsTest {

    private static final int REQUESTS = Integer.getInteger("assay.requests", 1_000);
    private static final long SEED = Long.getLong("assay.seed", 20_300_102L);
    private static final int OF_A_WORLD = 250;

    private static final List<String> PROTECTIONS = List.of(
            "x-content-type-options",
            "referrer-policy",
            "x-frame-options",
            "cross-origin-opener-policy",
            "content-security-policy",
            "cache-control");

    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\bjava\\.|\\bat (io|org|java|dev)\\.|dev\\.assay|org\\.h2|hibernate|\\bselect .* from\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void everyAnswerKeepsTheContract() {
        for (int world = 0; world * OF_A_WORLD < REQUESTS; world++) {
            long seed = SEED + world;
            var requests = new GeneratedRequests(seed);
            for (int i = 0; i < Math.min(OF_A_WORLD, REQUESTS - world * OF_A_WORLD); i++) {
                var sent = requests.next();
                var answer = sent.send();
                var told = "-Dassay.seed=%d, request %d: %s%n%n%s".formatted(seed, i, sent, answer);
                assertThat(answer.status()).as(told).isBetween(200, 499);
                assertThat(answer.head().keySet()).as(told).containsAll(PROTECTIONS);
                if (answer.status() >= 400 && sent.path().startsWith("/api/")) {
                    assertThat(answer.header("content-type")).as(told).startsWith("application/problem+json");
                    assertThat(INSIDE.matcher(answer.body()).find()).as(told).isFalse();
                }
            }
        }
    }
}
