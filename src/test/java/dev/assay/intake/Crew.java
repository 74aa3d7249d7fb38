package dev.assay.intake;

import static dev.assay.intake.ImportPeople.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.candidate.Candidate;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.persistence.LockModeType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table of a ship's crew, too long to come in within a request, and the manager who imports
/// it.
final class Crew {

    static final int PEOPLE = 420;

    final ImportPeople vera = manager();
    final String mark = ImportPeople.unique();

    String file() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> "%s,,Deckhand %s\n".formatted(sailor(i), mark))
                .collect(Collectors.joining("", "name,email,role\n", ""));
    }

    String sailor(int number) {
        return "Sailor %s %d".formatted(mark, number);
    }

    Response sends(String key) {
        return vera.asks()
                .redirects()
                .follow(false)
                .multiPart("_key", key)
                .multiPart("kind", "candidates")
                .multiPart("file", "crew.csv", file().getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/imports");
    }

    /// The address of an import of the file.
    String imported() {
        var address = location(sends("k-" + mark));
        patiently(() -> assertThat(page(address).statusCode()).isEqualTo(303));
        return URI.create(page(address).header("Location")).getPath();
    }

    Response page(String address) {
        return vera.asks().redirects().follow(false).get(address);
    }

    void cancels(String address) {
        location(vera.asks().redirects().follow(false).post(address + "/cancel"));
    }

    /// How many of them are candidates.
    long stored() {
        return QuarkusTransaction.requiringNew().call(() -> Candidate.count("name like ?1", "Sailor " + mark + "%"));
    }

    static String location(Response answer) {
        return answer.then().statusCode(303).extract().header("Location");
    }

    static void patiently(Runnable look) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(look::run);
    }

    /// Does something while every import has to wait for its turn.
    static void whileNobodyImports(Runnable deed) {
        QuarkusTransaction.requiringNew().timeout(60).run(() -> {
            ImportTurn.getEntityManager().find(ImportTurn.class, 1, LockModeType.PESSIMISTIC_WRITE);
            deed.run();
        });
    }
}
