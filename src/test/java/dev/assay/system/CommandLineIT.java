package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program's commands, while it serves and while it does not.
class CommandLineIT {

    private static final String NOTES =
            Path.of("seeds/notes/qa.md").toAbsolutePath().toString();
    private static final String DOSSIER =
            Path.of("seeds/dossiers/rafi-danziger.md").toAbsolutePath().toString();

    @TempDir
    Path data;

    private PackagedProgram program;

    @BeforeEach
    void program() throws Exception {
        program = new PackagedProgram(data);
    }

    @AfterEach
    void end() throws Exception {
        program.kill();
    }

    @Test
    void whatIsNotUnderstoodStartsNothing() throws Exception {
        ends(0, "Usage: assay", "--help");
        ends(0, "for h2", "--version");
        ends(0, "FILE", "backup", "--help");
        ends(2, "Did you mean", "bakup");
        ends(2, "Unknown option", "--port=8080");
        ends(2, "make, reset or disable", "user");
        ends(2, "Missing required parameter", "restore");
        ends(2, "There is no database", "backup", "a.zip");
        ends(2, "no file that can be read", "import", "missing.md");
        ends(2, "no file that can be read", "restore", "missing.zip");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void commandsWorkWhileNobodyServes() throws Exception {
        ends(0, "imported as notes", "import", NOTES, DOSSIER);
        ends(0, "created: nothing", "import", NOTES, "--preview");
        ends(0, "/sign-in/link/", "user", "make", "kim@example.org", "--access=OWNER");
        ends(1, "Somebody has this address", "user", "make", "KIM@example.org");
        ends(1, "only owner who can sign in", "user", "disable", PackagedProgram.EMAIL);
        ends(0, "may sign in no more", "user", "disable", "kim@example.org");
        ends(0, "a.xlsx", "export", "a.xlsx", "--role=QA");
        ends(2, "is there already", "export", "a.xlsx", "--role=QA");
        ends(1, "QA", "export", "b.csv", "--role=QB");
        ends(0, "holds", "backup", "a.zip");
        ends(0, "is whole", "verify", "a.zip");
        ends(0, "is whole", "verify", "data");
        assertThat(data.toFile().list()).containsExactlyInAnyOrder("data", "a.xlsx", "a.zip");
    }

    @Test
    void commandsReachTheProgramThatServes() throws Exception {
        program.with("ASSAY_DEMO", "true").start();
        ends(0, "imported as dossier", "import", DOSSIER, "--role=QA");
        ends(0, "/sign-in/link/", "user", "make", "kim@example.org");
        assertThat(program.get("/api/v1/users").body()).contains("kim@example.org");
        ends(0, "a.csv", "export", "a.csv", "--role=Backend");
        assertThat(Files.readString(data.resolve("a.csv"))).contains("candidate_id");
        ends(0, "holds", "backup", "a.zip");
        ends(2, "is there already", "backup", "a.zip");
        ends(1, "There is a database already", "restore", "a.zip");
        ends(1, "Another program has the database", "serve");
        ends(1, "Another program has the database", "verify", "data");
        assertThat(program.get("/q/health/ready").statusCode()).isEqualTo(200);
        program.stop();
        ends(0, "is whole", "verify", "data");
    }

    /// A file that is not the one that was closed stays as it is, and nothing is served.
    @Test
    void aFileThatWasCutIsNotServed() throws Exception {
        program.with("ASSAY_DEMO", "true").start();
        program.stop();
        var file = data.resolve("data/assay.mv.db");
        var cut = java.util.Arrays.copyOf(Files.readAllBytes(file), (int) (Files.size(file) * 9 / 10));
        Files.write(file, cut);
        for (var words : new String[][] {{}, {"serve"}, {"demo"}, {"user", "make", "kim@example.org"}}) {
            ends(1, "was cut off", words);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(cut);
        Files.delete(file);
        ends(1, "There is no database", "demo");
    }

    private void ends(int code, String word, String... words) throws Exception {
        var ended = program.runs(words);
        assertThat(ended.text()).contains(word).doesNotContain("Exception");
        assertThat(ended.code()).as(ended.text()).isEqualTo(code);
    }
}
