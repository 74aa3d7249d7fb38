package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    @ParameterizedTest
    @CsvSource({"90098, 90098", "0, 08006", "0, 53100", "0, 57P01"})
    void aDatabaseThatIsNotThereIsAnOutage(int code, String state) {
        assertThat(Outage.causes(new IllegalStateException(new SQLException("gone", state, code))))
                .isTrue();
    }

    @Test
    void soIsAFileThatCannotBeWritten() {
        var full = new SQLException("General error", "HY000", 50000, new IOException("No space left on device"));
        assertThat(Outage.causes(new RuntimeException(full))).isTrue();
    }

    @Test
    void aMistakeIsNone() {
        assertThat(Outage.causes(new SQLException("unique", "23505", 23505))).isFalse();
        assertThat(Outage.causes(new IllegalArgumentException(new IOException("a reader left"))))
                .isFalse();
    }

    @Test
    void causesThatGoInCirclesComeToAnEnd() {
        var a = new RuntimeException("a");
        var b = new RuntimeException("b", a);
        a.initCause(b);
        assertThat(Outage.causes(a)).isFalse();
    }
}
