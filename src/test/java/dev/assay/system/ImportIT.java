package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Importing with the packaged program, from the command line.
class ImportIT {

    private static final String NOTES =
            Path.of("seeds/notes/qa.md").toAbsolutePath().toString();
    private static final String DOSSIER =
            Path.of("seeds/dossiers/rafi-danziger.md").toAbsolutePath().toString();

    @TempDir
    Path data;

    @Test
    void filesComeInWhileNobodyHasTheDatabaseAndLeadToTheServerElse() throws Exception {
        var program = new PackagedProgram(data);
        var imported = program.runs("import", NOTES, DOSSIER);
        assertThat(imported.code()).as(imported.text()).isZero();
        assertThat(imported.text()).contains("imported as notes", "imported as dossier", "candidate: Rafi Danziger");
        assertThat(program.runs("import", NOTES, "--preview").text()).contains("created: nothing");
        assertThat(program.runs("import", "missing.md").code()).isEqualTo(2);
        program.start();
        var refused = program.runs("import", NOTES);
        assertThat(program.get("/api/v1/candidates").body()).contains("Rafi Danziger");
        program.kill();
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.text()).contains("Assay is running", "curl -u");
    }
}
