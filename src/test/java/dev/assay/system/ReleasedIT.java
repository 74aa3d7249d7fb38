package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.backup.OlderFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What each released version of the tables held comes up with the newest program. A new
/// migration brings a backup of its version along: `backups/12.zip`, and what its program
/// exported.
class ReleasedIT {

    private static final Path BACKUPS = Path.of("src/test/resources/backups").toAbsolutePath();
    private static final int FIRST = 10;

    @TempDir
    Path directory;

    static Stream<Integer> versions() {
        return Arrays.stream(Path.of("src/main/resources/db/migration").toFile().list())
                .map(name -> Integer.valueOf(name.replaceAll("V(\\d+)__.*", "$1")))
                .filter(version -> version >= FIRST)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void itsDataIsServed(int version) throws Exception {
        var program = new PackagedProgram(directory);
        var restored = program.runs("restore", BACKUPS.resolve(version + ".zip").toString());
        assertThat(restored.code()).as(restored.text()).isZero();
        for (var layout : new String[] {"scores", "ratings", "evidence"}) {
            var file = version + "-" + layout + ".csv";
            var exported = program.runs("export", file, "--role=Backend", "--layout=" + layout);
            assertThat(exported.code()).as(exported.text()).isZero();
            assertThat(directory.resolve(file)).hasSameTextualContentAs(BACKUPS.resolve(file));
        }
    }

    /// A database file of an older version, as it was left, is brought up to date by the start.
    @Test
    void anOlderFileIsBroughtUpToDate() throws Exception {
        var database = new OlderFile(directory.resolve("data"), FIRST);
        database.restore(BACKUPS.resolve(FIRST + ".zip"));
        var program = new PackagedProgram(directory);
        program.start();
        assertThat(program.get("/api/v1/roles").body()).contains("Backend", "QA");
        program.stop();
        assertThat(program.runs("verify", "data").code()).isZero();
        assertThat(Files.readString(directory.resolve("data/assay.marker"))).contains("\"schema\":\"11\"");
    }
}
