package dev.assay.style;

import dev.assay.decision.Outcome;
import dev.assay.evaluation.CellView;
import dev.assay.evaluation.DecisionRecord;
import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Evaluation.Assessment;
import dev.assay.evaluation.Evaluation.Cell;
import dev.assay.evaluation.Evaluation.Need;
import dev.assay.evaluation.Evaluation.Value;
import dev.assay.evaluation.EvidenceLine;
import dev.assay.evaluation.GateView;
import dev.assay.evaluation.ReadinessView;
import dev.assay.evaluation.ScoreView;
import dev.assay.language.Phrase;
import dev.assay.role.Duty;
import dev.assay.role.RoleHead;
import dev.assay.scoring.Coverage;
import dev.assay.scoring.Gate;
import dev.assay.scoring.Readiness;
import dev.assay.shorthand.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Values in every state that the style page shows. Made up: they are of no candidate and no
/// role.
final class StyleSamples {

    static final Instant MOMENT = Instant.parse("2030-03-08T11:22:00Z");
    private static final UUID NOBODY = new UUID(0, 0);
    private static final List<String> PEOPLE =
            List.of("Hanne Solberg", "Priya Raman", "Tomasz Wilk", "Ana", "Ben", "Cy");
    private static final Need OWN = need("OWN", "Owns a system in production", .3, 3);

    static final List<Need> NEEDS = List.of(
            need("DESIGN", "Helps design product features", .4, null),
            OWN,
            need("ENGLISH", "Works in English", .2, 3),
            need("PROCESSES", "Testing, documentation, scrum", .1, null));

    private StyleSamples() {}

    private static Need need(String code, String title, double share, @Nullable Integer threshold) {
        var mustHave = threshold == null ? null : new Evaluation.MustHave(threshold);
        return new Need(NOBODY, code, title, share * 10, share, mustHave);
    }

    static CellView rated(double... values) {
        return cell(OWN, heard(values), values);
    }

    private static Coverage heard(double... values) {
        return values.length > 1 ? Coverage.CORROBORATED : Coverage.ONE_VOICE;
    }

    static CellView unrated(Coverage coverage) {
        return cell(OWN, coverage);
    }

    static CellView hidden(int raters) {
        var cell = new Cell(
                OWN.code(),
                NOBODY,
                Assessment.HIDDEN,
                Coverage.ONE_VOICE,
                null,
                null,
                null,
                null,
                raters,
                false,
                0,
                List.of(),
                List.of());
        return new CellView(NOBODY, PEOPLE.getFirst(), true, OWN, cell);
    }

    /// One square a need.
    static List<CellView> heard(Coverage... coverage) {
        var cells = new ArrayList<CellView>();
        for (int at = 0; at < coverage.length; at++) {
            cells.add(cell(NEEDS.get(at), coverage[at]));
        }
        return cells;
    }

    private static CellView cell(Need need, Coverage coverage, double... values) {
        var mean = DoubleStream.of(values).average();
        var given = new ArrayList<Value>();
        for (int at = 0; at < values.length; at++) {
            given.add(new Value(NOBODY, PEOPLE.get(at), values[at], true));
        }
        Double shown = mean.isPresent() ? mean.getAsDouble() : null;
        var cell = new Cell(
                need.code(),
                NOBODY,
                shown == null ? Assessment.NOT_ASSESSED : Assessment.ASSESSED,
                coverage,
                shown,
                shown,
                shown,
                shown,
                values.length,
                DoubleStream.of(values).max().orElse(0)
                                - DoubleStream.of(values).min().orElse(0)
                        >= 2,
                values.length,
                given,
                List.of());
        return new CellView(NOBODY, PEOPLE.getFirst(), false, need, cell);
    }

    static ScoreView score(double low, double value, double high) {
        return new ScoreView(NOBODY, new Evaluation.Score(value, value, low, high, 1, 5));
    }

    static GateView gate(Gate.@Nullable Status status) {
        return new GateView(NOBODY, NOBODY, OWN.code(), status, true);
    }

    static ReadinessView readiness(Readiness.Status status, Phrase... reasons) {
        return readiness(false, new Evaluation.ReadinessOf(status, List.of(reasons)));
    }

    static ReadinessView unseen() {
        return readiness(true, null);
    }

    private static ReadinessView readiness(boolean hidden, Evaluation.@Nullable ReadinessOf readiness) {
        return ReadinessView.of(new Evaluation.Candidacy(
                NOBODY,
                NOBODY,
                PEOPLE.getFirst(),
                "",
                hidden,
                new Evaluation.Interviews(0, 0, null),
                null,
                new Evaluation.CoverageShare(0, 0, new Evaluation.MustHaves(0, 0), 0),
                List.of(),
                readiness,
                List.of()));
    }

    /// One of each verdict.
    static List<EvidenceLine> lines() {
        return Stream.of(Verdict.values())
                .map(verdict -> new EvidenceLine(
                        NOBODY,
                        NOBODY,
                        NOBODY,
                        PEOPLE.getFirst(),
                        "",
                        MOMENT,
                        "Paged herself in on a Sunday and wrote down why",
                        verdict,
                        ""))
                .toList();
    }

    static RoleHead head() {
        return new RoleHead(NOBODY, "Backend", null, false, true, RoleHead.Tab.COVERAGE, Duty.MANAGER, null);
    }

    static DecisionRecord.Entry decision() {
        return new DecisionRecord.Entry(
                NOBODY,
                Outcome.CARRY_ON,
                MOMENT,
                PEOPLE.getFirst(),
                "Two voices on ownership, none of them sure.",
                Phrase.of("%s of the weight assessed", Phrase.of("%d%%", 80)),
                gate(Gate.Status.CONTESTED).words(),
                7);
    }
}
