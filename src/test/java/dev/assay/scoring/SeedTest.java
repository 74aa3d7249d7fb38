package dev.assay.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedTest {

    @Test
    void eachRoleAndRevisionDrawsItsOwn() {
        assertThat(Stream.of(
                        Seed.of(new UUID(1, 1), 0),
                        Seed.of(new UUID(1, 1), 1),
                        Seed.of(new UUID(1, 2), 0),
                        Seed.of(new UUID(2, 1), 0)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameRevisionDrawsTheSame() {
        assertThat(Seed.of(new UUID(1, 1), 311)).isEqualTo(Seed.of(new UUID(1, 1), 311));
    }
}
