package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import dev.assay.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whatever is sent, the program answers: never with a fault of its own, always with its
/// protections, and under `/api` with a problem that tells nothing of its inside.
/// `-Dassay.requests=20000` sends more, `-Dassay.seed=` the same again.
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
        var broken = new ArrayList<String>();
        for (int world = 0; world * OF_A_WORLD < REQUESTS; world++) {
            long seed = SEED + world;
            var requests = new GeneratedRequests(seed);
            for (int i = 0; i < Math.min(OF_A_WORLD, REQUESTS - world * OF_A_WORLD); i++) {
                var sent = requests.next();
                var answer = sent.send();
                var wrong = wrong(sent, answer);
                if (!wrong.isEmpty()) {
                    broken.add("%s: -Dassay.seed=%d, request %d: %s%n%n%s".formatted(wrong, seed, i, sent, answer));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static String wrong(GeneratedRequests.Sent sent, Wire.Answer answer) {
        if (answer.status() < 200 || answer.status() >= 500) {
            return "a fault";
        }
        if (!answer.head().keySet().containsAll(PROTECTIONS)) {
            return "no protections";
        }
        if (answer.status() < 400 || !sent.path().startsWith("/api/")) {
            return "";
        }
        if (!answer.header("content-type").startsWith("application/problem+json")) {
            return "no problem";
        }
        return INSIDE.matcher(answer.body()).find() ? "tells of the inside" : "";
    }
}
