package dev.assay.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    @ParameterizedTest
    @CsvSource({
        "24h, PT24H, every day",
        "6h, PT6H, every 6 hours",
        "PT6H, PT6H, every 6 hours",
        "90m, PT90M, every 90 minutes",
        "1h, PT1H, every hour",
        "60, PT1M, every minute",
        "7d, PT168H, every 7 days"
    })
    void aTimeIsReadAndTold(String set, Duration every, String words) {
        var plan = Plan.of(set, "7", "backups", null);
        assertThat(plan.every()).isEqualTo(every);
        assertThat(plan.words()).hasToString(words);
    }

    @Test
    void nothingSetIsNever() {
        var plan = Plan.of(null, "7", "backups", null);
        assertThat(plan.every()).isNull();
        assertThat(plan.words()).isNull();
        assertThat(plan.keep()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "59s", "0", "-1h", "PT0.5S", "367d", "99999999999999999999h", "24 h o'clock"})
    void aTimeThatIsNoneIsSaid(String set) {
        assertThatThrownBy(() -> Plan.of(set, "7", "backups", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ASSAY_BACKUP_EVERY is \"" + set)
                .hasMessageEndingWith("such as 24h, 90m or PT6H.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "1.5", "100000", ""})
    void aCountThatIsNoneIsSaid(String set) {
        assertThatThrownBy(() -> Plan.of("24h", set, "backups", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ASSAY_BACKUP_KEEP is \"" + set + "\"");
    }

    @Test
    void aPassphraseIsNeverPrinted() {
        assertThat(Plan.of("24h", "7", "backups", "zebra crossing")).asString().doesNotContain("zebra");
        assertThatThrownBy(() -> Plan.of("24h", "7", "backups", "zebra"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 8 characters")
                .hasMessageNotContaining("zebra");
    }
}
