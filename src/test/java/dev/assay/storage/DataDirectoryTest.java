package dev.assay.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataDirectoryTest {

    private final Properties properties = new Properties();

    @ParameterizedTest
    @ValueSource(strings = {"data", "./data", "a b/data", "/somewhere/else"})
    void whatIsGivenIsMadeAbsolute(String given) {
        DataDirectory.settle(properties, Map.of("ASSAY_DATA_DIR", given));
        assertThat(properties.getProperty("assay.data-dir"))
                .isEqualTo(Path.of(given).toAbsolutePath().toString())
                .startsWith("/");
    }

    @Test
    void aPropertyComesBeforeTheEnvironment() {
        properties.setProperty("assay.data-dir", "/one");
        DataDirectory.settle(properties, Map.of("ASSAY_DATA_DIR", "/other"));
        assertThat(properties.getProperty("assay.data-dir")).isEqualTo("/one");
    }

    @Test
    void whereNothingIsGivenTheDefaultHolds() {
        DataDirectory.settle(properties, Map.of());
        assertThat(properties).isEmpty();
        DataDirectory.settle(properties, Map.of("ASSAY_DATA_DIR", " "));
        assertThat(properties).isEmpty();
    }
}
