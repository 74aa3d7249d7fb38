package dev.assay.export;

import static dev.assay.export.ExportedRole.ratings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ExportSlotsTest {

    private static final int AT_ONCE = 8;
    private static final ConditionFactory AWAIT = Awaitility.await().atMost(Duration.ofSeconds(20));

    @Inject
    Slots slots;

    @TestHTTPResource("/")
    URI address;

    @Test
    void whoeverComesWhenAllSlotsAreTakenIsToldWhenToComeBack() throws Exception {
        var role = ExportedRole.backend();
        var go = new CountDownLatch(1);
        try (var others = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                others.execute(() -> slots.during(() -> await(go)));
            }
            AWAIT.until(slots::free, equalTo(0));
            for (var layout : new String[] {"scores", "evidence"}) {
                role.get("mia", "?layout=" + layout)
                        .then()
                        .statusCode(429)
                        .header("Retry-After", "30")
                        .contentType("application/problem+json")
                        .header("Content-Disposition", equalTo(null))
                        .body("detail", containsString("Try again"));
            }
            go.countDown();
        }
        role.get("mia", "?layout=evidence").then().statusCode(200);
    }

    /// Eight megabytes, which no buffer between the two takes: the writer waits for the reader,
    /// so it holds no more than a page of rows.
    @Test
    void aReaderWhoStopsIsWaitedForAndOneWhoLeavesFreesTheSlotAndItsTransaction() throws Exception {
        var line = "x".repeat(40_000) + " #OWN+\n";
        var role = ExportedRole.titled("Long").need("OWN", 1, null);
        for (int i = 0; i < 8; i++) {
            role.candidate("Candidate " + i).met("Candidate " + i, "ana", line.repeat(24), ratings("OWN", 3));
        }
        try (var socket = reading(role)) {
            assertThat(socket.getInputStream().readNBytes(2_000))
                    .startsWith("HTTP/1.1 200 OK".getBytes(StandardCharsets.US_ASCII));
            AWAIT.during(Duration.ofSeconds(1)).until(slots::free, lessThan(AT_ONCE));
        }
        AWAIT.until(slots::free, equalTo(AT_ONCE));
    }

    @Test
    void askingForHeadersTakesNoSlot() {
        var role = ExportedRole.backend();
        for (int i = 0; i < 2 * AT_ONCE; i++) {
            role.head("mia").then().statusCode(200);
        }
        assertThat(slots.free()).isEqualTo(AT_ONCE);
    }

    private Socket reading(ExportedRole role) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.setSoLinger(true, 0);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        var pair = ExportedRole.mail("mia") + ":" + ExportedRole.PASSWORD;
        var credentials = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream()
                .write(
                        "GET /api/v1/roles/%s/export?layout=evidence HTTP/1.1\r\nHost: %s\r\nAuthorization: Basic %s\r\n\r\n"
                                .formatted(role.id, address.getAuthority(), credentials)
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
