package dev.assay.system;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// Tests of the packaged program that share one, on a data directory of theirs.
abstract class Packaged {

    @TempDir
    static Path data;

    static PackagedProgram program;

    @BeforeAll
    static void start() throws Exception {
        program = new PackagedProgram(data);
        program.start();
    }

    @AfterAll
    static void stop() throws Exception {
        program.kill();
    }
}
