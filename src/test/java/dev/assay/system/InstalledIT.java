package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is there for who writes the program does not come with it.
class InstalledIT extends Packaged {

    @Test
    void thereIsNoStylePage() throws Exception {
        assertThat(program.get("/").statusCode()).isEqualTo(200);
        assertThat(program.get("/style").statusCode()).isEqualTo(404);
    }
}
