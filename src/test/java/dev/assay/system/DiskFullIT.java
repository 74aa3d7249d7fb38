package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a full disk changes are refused and reading goes on; what was acknowledged stays, and with
/// room all goes on.
class DiskFullIT {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path disk;

    PackagedProgram program;

    @BeforeEach
    void aSmallDisk() throws Exception {
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString());
        Assumptions.assumeTrue(mounted, "A full disk was not tried: mounting a small one is not permitted here");
        // no space is used again, else H2 may find room in its own file
        program = new PackagedProgram(disk)
                .with(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:h2:file:sure:" + disk + "/data/assay;RETENTION_TIME=2000000000");
        program.start();
    }

    @AfterEach
    void takeItAway() throws Exception {
        if (program != null) {
            program.kill();
            run("umount", disk.toString());
        }
    }

    @Test
    void changesAreRefusedReadingGoesOnAndWithRoomAllDoes() throws Exception {
        var role = new PackagedRole(program);
        new Answer(add("Kept One")).then(201);
        leave(16 * MEGABYTE);
        new Answer(add("Refused One")).then(503, "less than 32 MB left", "reading goes on");
        assertReadable();

        leave(0);
        new Answer(add("Refused Two")).then(503, "less than 32 MB left");
        // a look at colleagues' ratings is remembered, so it needs room: H2 then closes its
        // database
        new Answer(role.evaluation("mara")).then(503, "disk");
        assertReadable();

        Files.delete(disk.resolve("filler"));
        soon(200, () -> role.evaluation("mara"));
        soon(201, () -> add("Kept Two"));
        program.kill();
        program.start();
        assertThat(names()).contains("Kept One", "Kept Two").doesNotContain("Refused");
        assertThat(role.marasIsIndependent()).isFalse();
    }

    private void assertReadable() throws Exception {
        assertThat(names()).contains("Robin Example", "Kept One").doesNotContain("Refused");
        soon(200, () -> program.get("/roles"));
    }

    private String names() throws Exception {
        return soon(200, () -> program.get("/api/v1/candidates"));
    }

    private HttpResponse<String> add(String name) throws IOException, InterruptedException {
        return program.post("/api/v1/candidates", "{\"name\":\"%s\"}".formatted(name));
    }

    /// While H2 opens its database again, an answer may be 503 once or twice.
    private static String soon(int status, Callable<HttpResponse<String>> ask) throws Exception {
        var answer = ask.call();
        for (int tries = 1; answer.statusCode() == 503 && tries < 5; tries++) {
            answer = ask.call();
        }
        return new Answer(answer).then(status);
    }

    private record Answer(HttpResponse<String> response) {

        String then(int status, String... words) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            for (var word : words) {
                assertThat(response.body()).contains(word);
            }
            if (status == 503) {
                assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
                assertThat(response.headers().firstValue("Retry-After")).isPresent();
            }
            return response.body();
        }
    }

    /// Fills the disk until that many bytes are left.
    private void leave(int bytes) throws IOException {
        var filler = disk.resolve("filler");
        try (var out = Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var block = new byte[4096];
            while (Files.getFileStore(disk).getUsableSpace() >= bytes + block.length) {
                out.write(block);
            }
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
