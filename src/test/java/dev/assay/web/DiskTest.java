package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

    private static final int MORE_THAN_THERE_IS = Integer.MAX_VALUE;

    @TempDir
    Path data;

    @Test
    void changesAreRefusedWhereTheReserveIsNotThere() {
        assertThatThrownBy(() ->
                        disk("jdbc:h2:file:data/assay", MORE_THAN_THERE_IS).requireRoom())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("MB left, so nothing is changed; reading goes on");
    }

    @Test
    void elseTheyAreNot() {
        assertThatCode(() -> {
                    disk("jdbc:h2:file:data/assay", 0).requireRoom();
                    disk("jdbc:h2:mem:test", MORE_THAN_THERE_IS).requireRoom();
                    disk("jdbc:postgresql://db.example.org/assay", MORE_THAN_THERE_IS)
                            .requireRoom();
                })
                .doesNotThrowAnyException();
    }

    private Disk disk(String url, int reserve) {
        return new Disk(data.toString(), url, reserve);
    }
}
