package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void halvesRoundUpOnTheExactDouble() {
        assertThat(Format.oneDecimal(2.25)).hasToString("2.3");
        assertThat(Format.oneDecimal(2.5)).hasToString("2.5");
        assertThat(Format.oneDecimal(0.35)).hasToString("0.3"); // the double is a little less
        assertThat(Format.oneDecimal(4.0)).hasToString("4.0");
    }

    @Test
    void whatRoundsToNothingHasNoSign() {
        assertThat(Format.oneDecimal(-0.04)).hasToString("0.0");
        assertThat(Format.oneDecimal(-0.06)).hasToString("−0.1");
        assertThat(Format.signed(-0.004, 2)).hasToString("+0.00");
        assertThat(Format.signed(-0.24, 2)).hasToString("−0.24");
        assertThat(Format.signed(0.24, 2)).hasToString("+0.24");
    }

    @Test
    void wholeNumbersAreBrief() {
        assertThat(Format.brief(4.0)).hasToString("4");
        assertThat(Format.brief(3.5)).hasToString("3.5");
    }

    @Test
    void bandsAreHalves() {
        assertThat(Format.band(1.0)).isEqualTo("v1");
        assertThat(Format.band(3.24)).isEqualTo("v3");
        assertThat(Format.band(3.25)).isEqualTo("v35");
        assertThat(Format.band(5.0)).isEqualTo("v5");
    }

    @Test
    void sharesAreWholePercent() {
        assertThat(Format.percent(.805)).hasToString("81%");
        assertThat(Format.percent(1.0)).hasToString("100%");
    }

    @Test
    void countsAreWordsUpToTwelve() {
        assertThat(Format.inWords(12)).hasToString("twelve");
        assertThat(Format.inWords(13)).hasToString("13");
    }

    @Test
    void timesAreUtc() {
        assertThat(Format.moment(Instant.parse("2030-03-15T10:00:00Z"))).hasToString("Fri 15 Mar, 10:00");
    }
}
