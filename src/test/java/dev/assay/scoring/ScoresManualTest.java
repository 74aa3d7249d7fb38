package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static dev.assay.scoring.Panels.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Computes the worked example of docs/scoring.md from its own tables.
class ScoresManualTest {

    private static List<List<String>> ratings;
    private static List<List<String>> results;
    private static Standing standing;

    @BeforeAll
    static void readTheManual() throws IOException {
        var manual = Files.readString(Path.of("docs/scoring.md"));
        ratings = table(manual, "| need |");
        results = table(manual, "| result |");
        var raters = ratings.getFirst().subList(3, 6);
        var panel = aPanel().subject("candidate");
        for (var row : ratings.subList(2, ratings.size())) {
            var need = row.getFirst();
            if (row.get(2).isEmpty()) {
                panel.need(need, Double.parseDouble(row.get(1)));
            } else {
                panel.mustHave(need, Double.parseDouble(row.get(1)), Integer.parseInt(row.get(2)));
            }
            for (var j = 0; j < raters.size(); j++) {
                if (!row.get(3 + j).isEmpty()) {
                    panel.vote("candidate", raters.get(j), need, Integer.parseInt(row.get(3 + j)));
                }
            }
        }
        standing = panel.standing();
    }

    @Test
    void theNeedsOfTheManualAreAsPrinted() {
        for (var k = 0; k < standing.cells().size(); k++) {
            var cell = standing.cells().get(k);
            var row = ratings.get(k + 2);
            if (row.get(6).equals("–")) {
                assertThat(cell.asRated()).as(row.getFirst()).isNull();
            } else {
                assertThat(cell.asRated()).as(row.getFirst()).isEqualTo(Double.parseDouble(row.get(6)), within(1e-9));
            }
            assertThat(row.get(7))
                    .as(row.getFirst())
                    .isEqualTo(words(cell.coverage()) + (cell.split() ? ", split" : ""));
        }
        assertThat(ratings).hasSize(standing.cells().size() + 2);
    }

    @Test
    void theResultsOfTheManualAreAsPrinted() {
        assertThat(number("score as rated")).isEqualTo(standing.score().asRated(), within(5e-5));
        assertThat(number("worst")).isEqualTo(standing.score().worst(), within(5e-5));
        assertThat(number("best")).isEqualTo(standing.score().best(), within(5e-5));
        assertThat(number("coverage, once")).isEqualTo(standing.once(), within(5e-5));
        assertThat(number("coverage, twice")).isEqualTo(standing.twice(), within(5e-5));
        assertThat(number("effective raters")).isEqualTo(standing.effectiveRaters(), within(5e-5));
        for (var gate : standing.gates()) {
            var need = ratings.stream()
                    .map(List::getFirst)
                    .filter(code -> id(code).equals(gate.criterion()))
                    .findFirst();
            assertThat(printed("gate " + need.orElseThrow())).isEqualTo(words(gate.status()));
        }
    }

    @Test
    void theReadinessOfTheManualIsAsPrinted() {
        var reasons = standing.readiness().reasons().stream()
                .map(reason -> words(reason.kind()))
                .collect(Collectors.joining(", "));
        assertThat(printed("readiness")).isEqualTo(words(standing.readiness().status()) + ": " + reasons);
    }

    @Test
    void theExampleOfTheWholeIsAsPrinted() throws IOException {
        var manual = Files.readString(Path.of("docs/scoring.md"));
        var panel = Panels.aPanel();
        var weights = List.of(30, 25, 20, 15, 10);
        weights.forEach(weight -> panel.need(weight, weight));
        var rows = table(manual, "| who |");
        for (var row : rows.subList(2, rows.size())) {
            panel.subject(row.getFirst());
            for (var j = 1; j < row.size(); j++) {
                var given = row.get(j).isEmpty()
                        ? List.<String>of()
                        : List.of(row.get(j).split(" ", -1));
                for (var k = 0; k < given.size(); k++) {
                    if (!given.get(k).equals("–")) {
                        var rater = rows.getFirst().get(j);
                        panel.vote(row.getFirst(), rater, weights.get(k), Integer.parseInt(given.get(k)));
                    }
                }
            }
        }
        var severities = table(manual, "| interviewer |");
        for (var row : severities.subList(2, severities.size())) {
            var severity = panel.scores().severities().stream()
                    .filter(one -> one.rater().equals(id(row.getFirst())))
                    .findFirst()
                    .orElseThrow();
            assertThat(severity.value()).isEqualTo(Double.parseDouble(row.get(1)), within(5e-5));
            assertThat(severity.sharedSubjects()).isEqualTo(Integer.parseInt(row.get(2)));
        }
        var printed = table(manual, "| candidate |");
        assertThat(printed).hasSize(7);
        for (var row : printed.subList(2, printed.size())) {
            var one = panel.standing(row.getFirst());
            var numbers = List.of(
                    one.score().asRated(),
                    one.score().adjusted(),
                    one.score().low(),
                    one.score().high(),
                    one.once(),
                    one.twice());
            for (var n = 0; n < numbers.size(); n++) {
                assertThat(numbers.get(n)).isEqualTo(Double.parseDouble(row.get(n + 1)), within(5e-5));
            }
        }
    }

    private static double number(String result) {
        return Double.parseDouble(printed(result));
    }

    private static String printed(String result) {
        return results.stream()
                .filter(row -> row.getFirst().equals(result))
                .findFirst()
                .orElseThrow()
                .getLast();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /// The rows of the table whose first line begins so, the line under the heading included.
    private static List<List<String>> table(String manual, String beginning) {
        return manual.lines()
                .dropWhile(line -> !line.startsWith(beginning))
                .takeWhile(line -> line.startsWith("|"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(cells -> cells.subList(1, cells.size() - 1))
                .toList();
    }
}
