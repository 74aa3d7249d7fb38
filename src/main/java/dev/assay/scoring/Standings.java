package dev.assay.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// Draws up the standing of each subject of a panel.
final class Standings {

    private final Panel panel;
    private final Sheet sheet;
    private final Weights weights;

    private Standings(Panel panel) {
        this.panel = panel;
        sheet = new Sheet(panel);
        weights = new Weights(panel.criteria());
    }

    /// One a subject, in the panel's order.
    static List<Standing> of(Panel panel) {
        var standings = new Standings(panel);
        var all = new ArrayList<Standing>(panel.subjects().size());
        for (var i = 0; i < panel.subjects().size(); i++) {
            all.add(standings.of(i));
        }
        return List.copyOf(all);
    }

    private Standing of(int subject) {
        var cells = cells(subject);
        var weighing = new Weighing(weights, cells);
        var gates = Gates.of(panel.criteria(), cells, panel.parameters().minimumRaters());
        return new Standing(
                panel.subjects().get(subject).id(),
                weighing.score(),
                weighing.once(),
                weighing.twice(),
                assessed(gates),
                gates.size(),
                weighing.effectiveRaters(),
                cells,
                gates,
                readiness(subject, cells, weighing, gates));
    }

    private List<Cell> cells(int subject) {
        var criteria = panel.criteria();
        var cells = new ArrayList<Cell>(criteria.size());
        for (var k = 0; k < criteria.size(); k++) {
            cells.add(Cells.of(
                    criteria.get(k).id(),
                    sheet.values(subject, k),
                    sheet.asked(subject, k),
                    panel.parameters().splitAt()));
        }
        return List.copyOf(cells);
    }

    private Readiness readiness(int subject, List<Cell> cells, Weighing weighing, List<Gate> gates) {
        return new Obstacles(
                        gates,
                        weighing.once(),
                        weighing.twice(),
                        independentRaters(cells),
                        panel.subjects().get(subject).openDrafts(),
                        weights.none())
                .under(panel.parameters());
    }

    private static int assessed(List<Gate> gates) {
        return (int) gates.stream()
                .filter(gate -> gate.status() != Gate.Status.NOT_ASSESSED)
                .count();
    }

    private static int independentRaters(List<Cell> cells) {
        var raters = new HashSet<UUID>();
        for (var cell : cells) {
            for (var value : cell.values()) {
                if (value.independent()) {
                    raters.add(value.rater());
                }
            }
        }
        return raters.size();
    }
}
