package dev.assay.export;

import static dev.assay.export.ExportedRole.ratings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.TestDatabase;
import dev.assay.role.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ExportStreamTest {

    private static final int TIMES = 30;

    @Inject
    SessionFactory sessions;

    @TestHTTPResource("/")
    URI address;

    private static String note(int lines) {
        return IntStream.range(0, lines)
                .mapToObj(i -> "line " + i + " " + "x".repeat(400) + " #OWN+")
                .collect(Collectors.joining("\n"));
    }

    private static ExportedRole large;

    /// Robin has more lines than a page, between two others with few.
    private static ExportedRole large() {
        if (large == null) {
            large = ExportedRole.titled("Large")
                    .need("OWN", 1, null)
                    .candidate("Ada")
                    .candidate("Robin")
                    .candidate("Zoe")
                    .met("Ada", "ana", note(2), ratings("OWN", 3))
                    .met("Robin", "ana", note(1_200), ratings("OWN", 4))
                    .met("Robin", "ben", note(1_300), ratings("OWN", 4))
                    .met("Zoe", "ben", note(3), ratings("OWN", 5));
        }
        return large;
    }

    private static String expected(String candidate, String interviewer, int lines) {
        return note(lines)
                .lines()
                .map(line -> "id of %1$s,%1$s,OWN,STRENGTH,%2$s,%3$s,2030-01-02T09:00:00Z\r\n"
                        .formatted(candidate, line, interviewer))
                .collect(Collectors.joining());
    }

    @Test
    void everyLineOfEveryPageIsThereOnceAndInOrder() {
        assertThat(large().file("mia", "?layout=evidence"))
                .isEqualTo("candidate_id,candidate,need,verdict,line,interviewer,typed_at\r\n"
                        + expected("Ada", "ana", 2)
                        + expected("Robin", "ana", 1_200)
                        + expected("Robin", "ben", 1_300)
                        + expected("Zoe", "ben", 3));
    }

    @Test
    void aWorkbookTakesAllPages() throws IOException {
        var file = large().get("mia", "?layout=evidence&format=xlsx").asInputStream();
        try (var workbook = new ReadableWorkbook(file)) {
            assertThat(workbook.getFirstSheet().read()).hasSize(1 + 2 + 1_200 + 1_300 + 3);
        }
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfCandidates() {
        var few = crowd(2);
        var many = crowd(40);
        for (var query :
                new String[] {"?layout=scores", "?layout=ratings", "?layout=evidence", "?format=xlsx&layout=workbook"
                }) {
            assertThat(statements(many, query)).as(query).isEqualTo(statements(few, query));
        }
    }

    private static ExportedRole crowd(int candidates) {
        var role = ExportedRole.titled("Crowd").need("OWN", 1, null).need("CODE", 1, null);
        for (int i = 0; i < candidates; i++) {
            role.candidate("Candidate " + i).met("Candidate " + i, "ana", note(3), ratings("OWN", 3));
        }
        return role;
    }

    private long statements(ExportedRole role, String query) {
        role.get("ben", query).asByteArray();
        long before = sessions.getStatistics().getPrepareStatementCount();
        assertThat(role.get("mia", query).asByteArray()).isNotEmpty(); // the last of it is written after all statements
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    @Test
    void readersWhoLeaveHalfWayKeepNoConnection() throws IOException {
        var role = large();
        for (int i = 0; i < 30; i++) {
            leave(role);
        }
        assertThat(role.file("mia", "?layout=ratings").lines()).hasSize(5);
    }

    private void leave(ExportedRole role) throws IOException {
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.setSoLinger(true, 0);
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            socket.getOutputStream()
                    .write(
                            ("GET /api/v1/roles/%s/export?layout=evidence HTTP/1.1\r\nHost: %s\r\nAuthorization: %s\r\n\r\n"
                                            .formatted(role.id, address.getAuthority(), basic()))
                                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(2_000))
                    .startsWith("HTTP/1.1 200 OK".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String basic() {
        var pair = ExportedRole.mail("mia") + ":" + ExportedRole.PASSWORD;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatFailsHalfWayHasNoProperEnd() {
        var role = ExportedRole.titled("Broken")
                .need("OWN", 1, null)
                .candidate("Robin")
                .met("Robin", "ana", note(300), ratings());
        // what no request can do: the second half of a note is gone, its lines are not
        QuarkusTransaction.requiringNew()
                .run(() -> Role.getEntityManager()
                        .createQuery("update Note set text = :half where interviewId in"
                                + " (select i.id from Interview i where i.candidacy.role.id = :role)")
                        .setParameter("half", note(150))
                        .setParameter("role", role.id)
                        .executeUpdate());
        var request = HttpRequest.newBuilder(address.resolve("/api/v1/roles/" + role.id + "/export?layout=evidence"))
                .header("Authorization", basic())
                .build();
        busy(() -> {
            try (var client = HttpClient.newHttpClient()) {
                for (int i = 0; i < TIMES; i++) {
                    assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString()))
                            .isInstanceOf(IOException.class);
                }
            }
        });
    }

    /// While all processors have other work, which changes what comes first.
    private static void busy(Runnable deed) {
        var goesOn = new AtomicBoolean(true);
        for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
            Thread.ofPlatform().daemon().start(() -> {
                while (goesOn.get()) {
                    Thread.onSpinWait();
                }
            });
        }
        try {
            deed.run();
        } finally {
            goesOn.set(false);
        }
    }
}
