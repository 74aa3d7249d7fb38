package dev.assay.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table that settles the corners of the shorthand, row by row.
class ShorthandCasesTest {

    private static final Table TABLE = table();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theReaderAgreesWithTheTable(Case row) {
        var lines = new Shorthand(TABLE.codes()).read(row.line());
        assertThat(lines).hasSize(row.line().isEmpty() ? 0 : 1);
        if (lines.isEmpty()) {
            return;
        }
        var line = lines.getFirst();
        assertThat(line.whole()).isEqualTo(row.line());
        assertThat(line.marks().stream().map(Found::of).toList())
                .as(row.reason())
                .isEqualTo(row.marks());
        assertThat(line.notUnderstood().stream().map(Unknown::of).toList())
                .as(row.reason())
                .isEqualTo(row.notUnderstood());
        assertThat(line.heading()).as(row.reason()).isEqualTo(row.heading());
    }

    @Test
    void theTableIsNotEmpty() {
        assertThat(TABLE.cases()).hasSizeGreaterThan(50);
    }

    static Stream<Case> cases() {
        return TABLE.cases().stream();
    }

    private static Table table() {
        try (var in = ShorthandCasesTest.class.getResourceAsStream("/shorthand/shorthand-cases.json")) {
            return new ObjectMapper().readValue(in, Table.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Table(List<String> codes, List<Case> cases) {}

    record Case(String line, List<Found> marks, List<Unknown> notUnderstood, boolean heading, String why) {

        String reason() {
            return "«%s»: %s".formatted(line, why == null ? "as the table says" : why);
        }

        @Override
        public String toString() {
            return "«" + line + "»";
        }
    }

    record Found(String kind, String need, String verdict, Integer value, Integer number, String text) {

        static Found of(Mark mark) {
            return switch (mark) {
                case Mark.OfVerdict it ->
                    new Found("VERDICT", it.need(), it.verdict().name(), null, null, null);
                case Mark.OfRating it -> new Found("RATING", it.need(), null, it.value(), null, null);
                case Mark.OfQuestion it -> new Found("QUESTION", null, null, null, it.number(), it.text());
                case Mark.OfQuote it -> new Found("QUOTE", null, null, null, null, it.text());
            };
        }
    }

    record Unknown(String text, String nearest) {

        static Unknown of(Line.NotUnderstood mark) {
            return new Unknown(mark.text(), mark.nearest());
        }
    }
}
