package dev.assay.evaluation;

import dev.assay.evaluation.Evaluation.Assessment;
import dev.assay.evaluation.Evaluation.Candidacy;
import dev.assay.evaluation.Evaluation.Cell;
import dev.assay.evaluation.Evaluation.CoverageShare;
import dev.assay.evaluation.Evaluation.GateOf;
import dev.assay.evaluation.Evaluation.Interviewer;
import dev.assay.evaluation.Evaluation.Interviews;
import dev.assay.evaluation.Evaluation.MustHave;
import dev.assay.evaluation.Evaluation.MustHaves;
import dev.assay.evaluation.Evaluation.Need;
import dev.assay.evaluation.Evaluation.ReadinessOf;
import dev.assay.evaluation.Evaluation.Score;
import dev.assay.evaluation.Evaluation.Value;
import dev.assay.language.Phrase;
import dev.assay.scoring.Coverage;
import dev.assay.scoring.Gate;
import dev.assay.scoring.Readiness;
import dev.assay.shorthand.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;

/// Test data: a role with six needs and six candidates, one of each kind. Drawn, not computed.
public final class SampleEvaluations {

    public static final Instant FRIDAY = Instant.parse("2030-03-15T10:00:00Z");
    public static final String HOSTILE = "<script>alert('x')</script>";
    public static final String RIGHT_TO_LEFT = "نور حداد";

    public static final List<Need> NEEDS = List.of(
            need("DESIGN", "System design", 25, 3),
            need("OWN", "Ownership", 20, 3),
            need("CODE", "Code under change", 20, null),
            need("LEAD", "Leads without title", 10, null),
            need("PROCESSES", "Lighter process", 10, null),
            need("ENGLISH", "Works in English", 15, 3));

    private static final List<String> PEOPLE = List.of("Hanne Solberg", "Priya Raman", "Tomasz Wilk");

    private SampleEvaluations() {}

    /// Ready, split, hidden, asked without evidence, blocked, and a hostile name.
    public static Evaluation anEvaluation() {
        return evaluation(List.of(
                candidate("Ilse Brandt", Readiness.Status.READY, List.of("every need heard"), 4.02, "44 54 44 3 4 44"),
                candidate(
                        RIGHT_TO_LEFT,
                        Readiness.Status.NOT_READY,
                        List.of("OWN contested", "LEAD, PROCESSES never asked"),
                        4.13,
                        "54 24 4 n n 55"),
                candidate(HOSTILE, Readiness.Status.NOT_READY, List.of("OWN never asked"), 3.61, "4 n 3 n n a"),
                hidden("Amara Okafor", "h a h n n h"),
                candidate("Elena Soto", Readiness.Status.NOT_READY, List.of("Nothing assessed"), null, "n n n n n n"),
                candidate(
                        "Kenji Watanabe", Readiness.Status.BLOCKED, List.of("ENGLISH failed"), 3.38, "34 4 4 3 n 22")));
    }

    public static Evaluation evaluation(List<Candidacy> candidacies) {
        return new Evaluation(
                id("role"),
                "Senior backend engineer",
                7,
                FRIDAY,
                dev.assay.scoring.Mode.ADJUSTED,
                "1",
                NEEDS,
                PEOPLE.stream()
                        .map(name -> new Interviewer(id(name), name, null, 0))
                        .toList(),
                candidacies);
    }

    public static Need need(String code, String title, double weight, Integer threshold) {
        return new Need(
                id(code), code, title, weight, weight / 100, threshold == null ? null : new MustHave(threshold));
    }

    /// @param cells one a need: the raters' values, `n` never asked, `a` asked
    public static Candidacy candidate(
            String name, Readiness.Status status, List<String> reasons, Double score, String cells) {
        var made = cells(cells);
        var gates = NEEDS.stream()
                .filter(need -> need.mustHave() != null)
                .map(need -> new GateOf(need.code(), gate(made, need)))
                .toList();
        var once = share(made, Coverage.ONE_VOICE) + share(made, Coverage.CORROBORATED);
        return new Candidacy(
                id(name),
                id("person " + name),
                name,
                "Interviews",
                false,
                new Interviews(3, 4, score != null && score > 4.1 ? FRIDAY : null),
                score == null
                        ? null
                        : new Score(
                                score,
                                score,
                                Math.max(1, score - .5),
                                Math.min(5, score + .5),
                                score * once + 1 - once,
                                score * once + 5 * (1 - once)),
                new CoverageShare(once, share(made, Coverage.CORROBORATED), new MustHaves(2, 3), 2),
                gates,
                new ReadinessOf(status, reasons.stream().map(Phrase::verbatim).toList()),
                made);
    }

    public static Candidacy hidden(String name, String cells) {
        return new Candidacy(
                id(name),
                id("person " + name),
                name,
                "Interviews",
                true,
                new Interviews(2, 4, null),
                null,
                new CoverageShare(.6, 0, new MustHaves(0, 3), 0),
                List.of(),
                null,
                cells(cells));
    }

    public static EvidenceLine line(
            String candidate, String need, String who, int minute, String text, Verdict verdict) {
        return new EvidenceLine(
                id(candidate),
                id(need),
                id(who),
                who,
                "Screen",
                FRIDAY.plusSeconds(60L * minute - 600_000),
                text,
                verdict,
                "/interviews/" + id(who) + "#l" + minute);
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Gate.Status gate(List<Cell> cells, Need need) {
        var cell = cells.stream()
                .filter(c -> c.needId().equals(need.id()))
                .findFirst()
                .orElseThrow();
        if (cell.values().isEmpty()) {
            return Gate.Status.NOT_ASSESSED;
        }
        if (cell.values().getLast().value() < 3) {
            return Gate.Status.FAILED;
        }
        return cell.values().getFirst().value() < 3 ? Gate.Status.CONTESTED : Gate.Status.PASSED;
    }

    private static double share(List<Cell> cells, Coverage coverage) {
        var sum = 0.0;
        for (var i = 0; i < NEEDS.size(); i++) {
            sum += cells.get(i).coverage() == coverage ? NEEDS.get(i).share() : 0;
        }
        return sum;
    }

    private static List<Cell> cells(String row) {
        var words = row.split(" ", -1);
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < words.length; i++) {
            cells.add(cell(NEEDS.get(i), words[i]));
        }
        return cells;
    }

    private static Cell cell(Need need, String word) {
        return switch (word) {
            case "n" -> unrated(need, Assessment.NOT_ASSESSED, Coverage.NEVER_ASKED, 0);
            case "a" -> unrated(need, Assessment.NOT_ASSESSED, Coverage.ASKED, 0);
            case "h" -> unrated(need, Assessment.HIDDEN, Coverage.ONE_VOICE, 1);
            default ->
                rated(need, word.chars().mapToDouble(c -> c - '0').sorted().toArray());
        };
    }

    private static Cell unrated(Need need, Assessment assessment, Coverage coverage, int raters) {
        return new Cell(
                need.code(),
                need.id(),
                assessment,
                coverage,
                null,
                null,
                null,
                null,
                raters,
                false,
                0,
                List.of(),
                List.of());
    }

    private static Cell rated(Need need, double[] numbers) {
        var mean = DoubleStream.of(numbers).average().orElseThrow();
        var values = new ArrayList<Value>();
        for (var i = 0; i < numbers.length; i++) {
            values.add(new Value(id(PEOPLE.get(i)), PEOPLE.get(i), numbers[i], true));
        }
        return new Cell(
                need.code(),
                need.id(),
                Assessment.ASSESSED,
                numbers.length > 1 ? Coverage.CORROBORATED : Coverage.ONE_VOICE,
                mean,
                mean,
                Math.max(1, mean - .8),
                Math.min(5, mean + .8),
                numbers.length,
                numbers[numbers.length - 1] - numbers[0] >= 2,
                1,
                values,
                List.of());
    }
}
