package dev.assay.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws up the standing of each subject of a panel.
final class Standings {

    private final Panel panel;
    private final Sheet sheet;
    private final Weights weights;
    private final Calibration calibration;
    private final Spread spread;
    private final Cells cells;
    private final Mix.Scale scale;

    private Standings(Panel panel) {
        this.panel = panel;
        sheet = new Sheet(panel);
        weights = new Weights(panel.criteria());
        calibration = new Calibration(sheet, panel);
        spread = new Spread(sheet, panel, calibration);
        cells = new Cells(panel, sheet, calibration, spread);
        scale = new Mix.Scale(sheet);
    }

    static Scores of(Panel panel) {
        var standings = new Standings(panel);
        var all = new ArrayList<Standing>(panel.subjects().size());
        for (var i = 0; i < panel.subjects().size(); i++) {
            all.add(standings.of(i));
        }
        return new Scores(
                Scores.SCORING_VERSION,
                panel.parameters().mode(),
                standings.calibration.severities(),
                standings.calibration.groups(),
                standings.spread.noise(),
                new Outranking(standings.sheet, standings.calibration, standings.spread.noise()),
                all);
    }

    private Standing of(int subject) {
        var row = cells.row(subject);
        var weighing = new Weighing(weights, row);
        var uncertainty = uncertainty(subject, weighing);
        var gates = Gates.of(panel.criteria(), row, panel.parameters().minimumRaters());
        return new Standing(
                panel.subjects().get(subject).id(),
                uncertainty == null ? null : weighing.score(uncertainty),
                uncertainty,
                weighing.once(),
                weighing.twice(),
                assessed(gates),
                gates.size(),
                effectiveRaters(uncertainty),
                row,
                gates,
                readiness(subject, weighing, gates));
    }

    /// Null where nothing that has weight is assessed.
    private @Nullable Uncertainty uncertainty(int subject, Weighing weighing) {
        if (weighing.assessed() == 0) {
            return null;
        }
        return spread.ofScore(subject, scale.of(subject, weights, weighing.assessed()), weighing.missing());
    }

    /// `1 / Σ aⱼ²`; 0 where there is no score.
    private static double effectiveRaters(@Nullable Uncertainty uncertainty) {
        if (uncertainty == null) {
            return 0;
        }
        var squares = 0.0;
        for (var share : uncertainty.shares()) {
            squares += share.value() * share.value();
        }
        return 1 / squares;
    }

    private Readiness readiness(int subject, Weighing weighing, List<Gate> gates) {
        return new Obstacles(
                        gates,
                        weighing.once(),
                        weighing.twice(),
                        sheet.criteria() == 0 ? 0 : independentRaters(subject),
                        panel.subjects().get(subject).openDrafts(),
                        weights.none())
                .under(panel.parameters());
    }

    private static int assessed(List<Gate> gates) {
        var assessed = 0;
        for (var gate : gates) {
            assessed += gate.status() == Gate.Status.NOT_ASSESSED ? 0 : 1;
        }
        return assessed;
    }

    private int independentRaters(int subject) {
        var seen = new boolean[sheet.raters().size()];
        var raters = 0;
        for (var voice = sheet.from(subject, 0); voice < sheet.to(subject, sheet.criteria() - 1); voice++) {
            if (sheet.independent(voice) && !seen[sheet.rater(voice)]) {
                seen[sheet.rater(voice)] = true;
                raters++;
            }
        }
        return raters;
    }
}
