package dev.assay.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.assay.Asking;
import dev.assay.FixedClock;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import dev.assay.access.Journals;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An owner takes a copy of everything along, and nobody else.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BackupPagesTest {

    private static final String PASSPHRASE = "zebra crossing Ünal";

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/")
    URI address;

    private Hiring hiring;

    @BeforeEach
    void people() {
        hiring = Hiring.begin().interviewers("ana").observer("olaf").manager("mara");
    }

    private Response typed(String name, String passphrase, String repeated) {
        return hiring.as(name)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(Map.of("passphrase", passphrase, "repeated", repeated))
                .post("/backup");
    }

    private Response asked(String name, String body) {
        return hiring.json(name).body(body).post("/api/v1/backup");
    }

    private List<String> journal(String name) {
        return Journals.entries(hiring.id(name)).reversed().stream()
                .filter(entry -> entry.action.startsWith("backup"))
                .map(entry -> entry.action + ", " + entry.detail + ", " + entry.at + ", "
                        + entry.accountId.equals(entry.subjectId))
                .toList();
    }

    private static Manifest read(byte[] archive) throws Exception {
        return Archive.read(new ByteArrayInputStream(archive), Archive.NOTHING);
    }

    @Test
    void anOwnerTakesOneAndTheJournalSaysSo() throws Exception {
        var answer = typed("owner", "", "");
        answer.then()
                .statusCode(200)
                .header("Content-Type", "application/zip")
                .header("Content-Disposition", "attachment; filename=\"assay-20300102T100000Z.zip\"")
                .header("Cache-Control", "no-store");
        assertThat(read(answer.asByteArray()).rows()).isGreaterThan(5);
        assertThat(journal("owner")).containsExactly("backup taken, not encrypted, " + FixedClock.NOW + ", true");
    }

    @Test
    void withAPassphraseItOpensByThatAlone() throws Exception {
        var answer = typed("owner", PASSPHRASE, PASSPHRASE);
        answer.then().statusCode(200).header("Content-Disposition", containsString("assay-20300102T100000Z.zip.age"));
        var encrypted = answer.asByteArray();
        try (var opened = Encrypted.from(new ByteArrayInputStream(encrypted), PASSPHRASE.toCharArray())) {
            assertThat(read(opened.readAllBytes()).rows()).isGreaterThan(5);
        }
        assertThatThrownBy(() -> Encrypted.from(new ByteArrayInputStream(encrypted), "another one".toCharArray()))
                .isInstanceOf(Damaged.class);
        assertThat(journal("owner")).containsExactly("backup taken, encrypted, " + FixedClock.NOW + ", true");
    }

    @ParameterizedTest
    @CsvSource({
        "zebra crossing, zebra crossings, Is not the same passphrase.",
        "zebra crossing, '', Is not the same passphrase.",
        "'', zebra crossing, Is not the same passphrase.",
        "zebra, zebra, Must have at least 8 characters."
    })
    void whatIsTypedWrongIsSaidAndNothingTaken(String passphrase, String repeated, String sentence) {
        var answer = typed("owner", passphrase, repeated);
        answer.then()
                .statusCode(422)
                .contentType(containsString("text/html"))
                .body(containsString(sentence))
                .body(not(containsString("zebra")));
        assertThat(journal("owner")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "olaf", "mara"})
    void nobodyElseTakesOneAndTheJournalSaysThatTheyTried(String name) {
        hiring.as(name).get("/backup").then().statusCode(403);
        assertThat(journal(name)).isEmpty();
        typed(name, "", "").then().statusCode(403);
        typed(name, "x", "y").then().statusCode(403);
        asked(name, "{}").then().statusCode(403).contentType("application/problem+json");
        assertThat(journal(name)).hasSize(3).allMatch(entry -> entry.startsWith("backup refused, "));
    }

    @Test
    void aScriptTakesOneWithOrWithoutAPassphrase() throws Exception {
        assertThat(read(asked("owner", "{}").asByteArray()).rows()).isGreaterThan(5);
        assertThat(read(hiring.as("owner")
                                .noContentType()
                                .post("/api/v1/backup")
                                .asByteArray())
                        .rows())
                .isGreaterThan(5);
        var encrypted =
                asked("owner", "{\"passphrase\": \"" + PASSPHRASE + "\"}").asByteArray();
        try (var opened = Encrypted.from(new ByteArrayInputStream(encrypted), PASSPHRASE.toCharArray())) {
            assertThat(read(opened.readAllBytes()).rows()).isGreaterThan(5);
        }
        asked("owner", "{\"passphrase\": \"zebra\"}")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("passphrase"))
                .body(not(containsString("zebra")));
        asked("owner", "{\"word\": \"zebra\"}").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"read, 403", "write, 403", "'read\", \"write', 403", "'read\", \"write\", \"export', 200"})
    void aTokenTakesOneWhereItMayDoEverything(String scopes, int status) {
        String token = hiring.json("owner")
                .body("{\"name\": \"t\", \"scopes\": [\"" + scopes + "\"]}")
                .post("/api/v1/tokens")
                .path("token");
        RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/backup")
                .then()
                .statusCode(status);
        assertThat(journal("owner"))
                .hasSize(1)
                .allMatch(entry -> entry.startsWith(status == 200 ? "backup taken" : "backup refused, by token"));
    }

    @Test
    void thePageSaysWhatItHoldsAndHowItIsScheduled() {
        hiring.as("owner")
                .get("/backup")
                .then()
                .statusCode(200)
                .body(containsString("have not submitted yet"))
                .body(containsString("password hashes"))
                .body(containsString("ASSAY_BACKUP_EVERY=24h"));
        for (var language : List.of("de", "es")) {
            hiring.as("owner")
                    .header("Accept-Language", language)
                    .get("/backup")
                    .then()
                    .body(containsString(language.equals("de") ? "Sicherung" : "Copia de seguridad"));
        }
        assertThat(hiring.as("owner").get("/").asString()).contains("href=\"/backup\"");
        assertThat(hiring.as("mara").get("/").asString()).doesNotContain("href=\"/backup\"");
        assertThat(hiring.as("owner").get("/search?q=backup").asString()).contains("href=\"/backup\"");
    }

    /// A copy shows what colleagues wrote, drafts, too.
    @Test
    void whoTookOneIsNotIndependentAfterwards() {
        var robin = hiring.candidacy("Robin Example");
        var sam = hiring.candidacy("Sam Example");
        hiring.note(hiring.interview(robin, "ana"), "ana", "a draft #OWN+\n")
                .then()
                .statusCode(200);
        var before = hiring.interview(robin, "owner");
        hiring.submit(before, "owner").then().body("independent", equalTo(true));
        typed("owner", "", "").then().statusCode(200);
        hiring.submit(hiring.interview(robin, "owner"), "owner").then().body("independent", equalTo(false));
        hiring.submit(hiring.interview(sam, "owner"), "owner").then().body("independent", equalTo(true));
        hiring.submit(hiring.interview(robin, "mara"), "mara").then().body("independent", equalTo(true));
    }

    @Test
    void whatFailsHalfWayHasNoProperEnd() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            // it comes late, and without a key nothing can be read in its order
            statement.execute("create table zzz_keyless (interview_id uuid references interview)");
            try {
                assertThatThrownBy(this::download).isInstanceOf(IOException.class);
            } finally {
                statement.execute("drop table zzz_keyless");
            }
        }
        assertThat(download()).isNotEmpty();
    }

    private byte[] download() throws IOException, InterruptedException {
        var proof = hiring.email("owner") + ":" + Hiring.PASSWORD;
        var request = HttpRequest.newBuilder(address.resolve("/api/v1/backup"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(proof.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        }
    }

    /// They keep their connection, and the pool has others.
    @Test
    void manyAtOnceAreToldToWait() throws Exception {
        var statuses = new ArrayList<Integer>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                int status = asked("owner", "{\"passphrase\": \"" + PASSPHRASE + "\"}")
                        .statusCode();
                synchronized (statuses) {
                    statuses.add(status);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(statuses).contains(200).allMatch(status -> status == 200 || status == 429);
        asked("owner", "{}").then().statusCode(200);
    }

    @Test
    void thePageIsForOwnersAlsoInTheAddressesOfOthers() {
        Asking.as(hiring.email("ana"), Hiring.PASSWORD).get("/backup").then().statusCode(403);
        RestAssured.given().redirects().follow(false).get("/backup").then().statusCode(303);
    }
}
