package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {

    @Test
    void filesAndOptionsComeInAnyOrder() {
        var command = ImportCommand.of(List.of("--kind=notes", "a.md", "--preview", "b.csv", "--as=ana@example.org"));
        assertThat(command.files()).containsExactly(Path.of("a.md"), Path.of("b.csv"));
        assertThat(command.preview()).isTrue();
        assertThat(command.as()).isEqualTo("ana@example.org");
        assertThat(command.ask(Path.of("b.csv")).csv()).isTrue();
        assertThat(command.ask(Path.of("a.md")).kind()).isEqualTo("notes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--preview", "--colour=red", "--kind", "--=x"})
    void whatIsNotUnderstoodIsSaid(String argument) {
        assertThatIllegalArgumentException().isThrownBy(() -> ImportCommand.of(List.of(argument)));
    }

    @Test
    void aDatabaseInUseLeadsToTheRunningProgram() {
        var locked = new IllegalStateException(new SQLException("in use", "90020", 90020));
        assertThat(DatabaseInUse.isCauseOf(locked)).isTrue();
        assertThat(DatabaseInUse.isCauseOf(new IllegalStateException("other"))).isFalse();
        var command = ImportCommand.of(List.of("a.md", "--candidate=Robin Example", "--as=ana@example.org"));
        assertThat(DatabaseInUse.advice(command))
                .contains("curl -u ana@example.org -F 'file=@a.md'", "/api/v1/imports?candidate=Robin+Example'");
    }
}
