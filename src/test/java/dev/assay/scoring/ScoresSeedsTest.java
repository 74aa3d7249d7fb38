package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static dev.assay.scoring.Panels.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Computes the table of seeds/README.md from the seeds, reading nothing but `#CODE=n`.
class ScoresSeedsTest {

    private static final Pattern NEED = Pattern.compile("- ([A-Z]+) - .+ \\(weight (\\d+)(?:, must have (\\d))?\\)");
    private static final Pattern ANCHOR = Pattern.compile("  - [135]: .+");
    private static final Pattern INTERVIEW = Pattern.compile("\\*\\*(\\w+) \\([A-Z]\\w+\\):\\*\\*");
    private static final Pattern RATING = Pattern.compile("#([A-Z]+)=([1-5])\\b");

    @Test
    void theDemoShowsWhatItsReadmePromises() throws IOException {
        var computed = new ArrayList<String>();
        for (var role : List.of("backend", "qa")) {
            computed.addAll(rows(role));
        }
        var printed = Files.readAllLines(Path.of("seeds/README.md")).stream()
                .dropWhile(line -> !line.startsWith("| candidate |"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .toList();
        assertThat(computed).isEqualTo(printed);
    }

    @Test
    void everyNeedOfATemplateHasThreeAnchorsAndAQuestion() throws IOException {
        for (var role : List.of("backend", "qa")) {
            var template = Files.readString(Path.of("seeds/templates/" + role + ".md"));
            var needs = needs(template);
            assertThat(needs).hasSize(6);
            assertThat(template.lines().filter(line -> ANCHOR.matcher(line).matches()))
                    .hasSize(3 * needs.size());
            for (var need : needs) {
                assertThat(template).contains("? #" + need.group(1) + "\n");
            }
        }
    }

    private static List<String> rows(String role) throws IOException {
        var needs = needs(Files.readString(Path.of("seeds/templates/" + role + ".md")));
        var panel = aPanel();
        for (var need : needs) {
            var weight = Double.parseDouble(need.group(2));
            if (need.group(3) == null) {
                panel.need(need.group(1), weight);
            } else {
                panel.mustHave(need.group(1), weight, Integer.parseInt(need.group(3)));
            }
        }
        var names = people(panel, Files.readString(Path.of("seeds/notes/" + role + ".md")));
        return names.stream()
                .map(name -> row(name, panel.standing(name), needs))
                .toList();
    }

    private static List<String> people(Panels panel, String notes) {
        var names = new ArrayList<String>();
        var rater = "";
        for (var line : notes.lines().toList()) {
            var interview = INTERVIEW.matcher(line);
            if (line.startsWith("### ")) {
                names.add(line.substring(4).replace("QA - ", ""));
                panel.subject(names.getLast());
            } else if (interview.matches()) {
                rater = interview.group(1);
            } else {
                for (var rating : RATING.matcher(line).results().toList()) {
                    panel.vote(names.getLast(), rater, rating.group(1), Integer.parseInt(rating.group(2)));
                }
            }
        }
        return names;
    }

    private static String row(String name, Standing standing, List<Matcher> needs) {
        var score = standing.score() == null ? "–" : rounded(standing.score().asRated());
        var reasons = standing.readiness().reasons().stream()
                .map(reason -> (words(reason.kind()) + " " + code(reason.criterion(), needs)).strip())
                .collect(Collectors.joining(", "));
        var cells = List.of(
                name,
                score,
                rounded(standing.once()),
                rounded(standing.twice()),
                words(standing.readiness().status()),
                reasons);
        return "| " + String.join(" | ", cells).strip() + " |";
    }

    private static String code(UUID criterion, List<Matcher> needs) {
        return needs.stream()
                .map(need -> need.group(1))
                .filter(code -> id(code).equals(criterion))
                .findFirst()
                .orElse("");
    }

    private static List<Matcher> needs(String template) {
        return template.lines().map(NEED::matcher).filter(Matcher::matches).toList();
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
