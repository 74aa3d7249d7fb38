package dev.assay.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Draws up the cells of a panel.
///
/// Source: docs/scoring.md, section "One need".
final class Cells {

    private static final int CORROBORATED_FROM = 2;

    private final Panel panel;
    private final Sheet sheet;
    private final Calibration calibration;
    private final Spread spread;

    Cells(Panel panel, Sheet sheet, Calibration calibration, Spread spread) {
        this.panel = panel;
        this.sheet = sheet;
        this.calibration = calibration;
        this.spread = spread;
    }

    /// One a criterion, in the panel's order.
    List<Cell> row(int subject) {
        var cells = new ArrayList<Cell>(sheet.criteria());
        for (var k = 0; k < sheet.criteria(); k++) {
            var id = panel.criteria().get(k).id();
            var from = sheet.from(subject, k);
            var to = sheet.to(subject, k);
            cells.add(from == to ? unrated(id, sheet.asked(subject, k)) : rated(id, subject, from, to));
        }
        return cells;
    }

    private static Cell unrated(UUID criterion, boolean asked) {
        return new Cell(
                criterion, asked ? Coverage.ASKED : Coverage.NEVER_ASKED, List.of(), null, null, null, null, false);
    }

    private Cell rated(UUID criterion, int subject, int from, int to) {
        var values = new ArrayList<Cell.Value>(to - from);
        var independent = 0;
        var adjusted = 0.0;
        for (var voice = from; voice < to; voice++) {
            var rater = sheet.rater(voice);
            values.add(new Cell.Value(sheet.raters().get(rater), sheet.value(voice), sheet.independent(voice)));
            independent += sheet.independent(voice) ? 1 : 0;
            adjusted += sheet.value(voice) - calibration.bias(rater);
        }
        adjusted /= to - from;
        var halfWidth = spread.halfWidth(subject, from, to);
        return new Cell(
                criterion,
                independent >= CORROBORATED_FROM ? Coverage.CORROBORATED : Coverage.ONE_VOICE,
                values,
                sheet.mean(from, to),
                adjusted,
                Scale.clip(adjusted - halfWidth),
                Scale.clip(adjusted + halfWidth),
                Threshold.reaches(
                        sheet.value(to - 1) - sheet.value(from),
                        panel.parameters().splitAt()));
    }
}
