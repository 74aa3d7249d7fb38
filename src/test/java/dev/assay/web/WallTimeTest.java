package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2030-01-15T14:00, Europe/Berlin,      2030-01-15T13:00:00Z",
        "2030-07-15T14:00, Europe/Berlin,      2030-07-15T12:00:00Z",
        "2030-03-31T01:59, Europe/Berlin,      2030-03-31T00:59:00Z",
        "2030-03-31T03:00, Europe/Berlin,      2030-03-31T01:00:00Z",
        "2030-12-31T23:59, Pacific/Kiritimati, 2030-12-31T09:59:00Z",
        "2030-12-31T23:59, Etc/GMT+12,         2031-01-01T11:59:00Z",
        "2028-02-29T10:00, America/New_York,   2028-02-29T15:00:00Z",
        "2028-02-29T23:59, Pacific/Kiritimati, 2028-02-29T09:59:00Z",
        "2030-03-10T12:00, Asia/Kathmandu,     2030-03-10T06:15:00Z",
    })
    void aTimeIsMeantInItsZoneAndShownAsItWasTyped(String typed, String zone, Instant meant) {
        var time = WallTime.read("startsAt", typed, ZoneId.of(zone));
        assertThat(time.instant()).isEqualTo(meant);
        assertThat(time.notice()).isNull();
        assertThat(WallTime.shown(meant, ZoneId.of(zone))).isEqualTo(typed);
    }

    @Test
    void aTimeThatClocksJumpOverIsRefused() {
        var time = WallTime.read("startsAt", "2030-03-31T02:30", BERLIN);
        assertThatThrownBy(time::instant)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("in Europe/Berlin clocks go from 02:00 to 03:00 on that day");
    }

    @Test
    void ofATimeThatComesTwiceTheFirstIsMeantAndSaidSo() {
        var time = WallTime.read("startsAt", "2030-10-27T02:30", BERLIN);
        assertThat(time.instant()).isEqualTo("2030-10-27T00:30:00Z");
        assertThat(time.notice())
                .asString()
                .startsWith("02:30 comes twice on that day in Europe/Berlin; the first is meant");
    }

    @Test
    void theSecondStaysWhereNobodyTypedAnother() {
        var second = Instant.parse("2030-10-27T01:30:12.345Z");
        assertThat(WallTime.read("startsAt", "2030-10-27T02:30", BERLIN).instant(second))
                .isEqualTo(second);
        assertThat(WallTime.read("startsAt", "2030-10-27T02:31", BERLIN).instant(second))
                .isEqualTo("2030-10-27T00:31:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2030-02-29T10:00", "2100-02-29T10:00", "tomorrow", "2030-03-13", "2030-03-13T24:30"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThatThrownBy(() -> WallTime.read("startsAt", typed, BERLIN)).isInstanceOf(Refused.class);
    }

    @Test
    void nothingIsNoTime() {
        assertThat(WallTime.read("startsAt", " ", BERLIN)).isNull();
    }
}
