package dev.assay.evaluation;

import dev.assay.evaluation.CellView.State;
import dev.assay.web.Format;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One need across the candidates compared.
public record ComparisonRow(Evaluation.Need need, List<Entry> entries) {

    private static final int TOP_LINES = 2;

    static ComparisonRow of(Evaluation.Need need, List<BoardView.Row> columns, List<EvidenceLine> lines) {
        return new ComparisonRow(
                need,
                columns.stream()
                        .flatMap(column -> column.cells().stream())
                        .filter(cell -> cell.need().id().equals(need.id()))
                        .map(cell -> Entry.of(cell, lines))
                        .toList());
    }

    /// One candidate's cell with the lines that say most.
    public record Entry(CellView cell, List<EvidenceLine> lines) {

        static Entry of(CellView cell, List<EvidenceLine> lines) {
            if (cell.hidden()) {
                return new Entry(cell, List.of());
            }
            return new Entry(
                    cell,
                    lines.stream()
                            .filter(line -> line.isOn(cell))
                            .sorted(Comparator.comparingInt(EvidenceLine::distance))
                            .limit(TOP_LINES)
                            .toList());
        }
    }

    /// Whether everybody whose values may be seen was rated on it.
    boolean allAssessed() {
        return visible().stream().allMatch(CellView::assessed);
    }

    /// Whether two differ clearly, the contested left out: their intervals do not overlap.
    public boolean differs() {
        var rated =
                visible().stream().filter(cell -> cell.state() == State.VALUE).toList();
        return rated.stream().anyMatch(a -> rated.stream().anyMatch(b -> above(a, b)));
    }

    private static boolean above(CellView a, CellView b) {
        var low = a.cell().low();
        var high = b.cell().high();
        return low != null && high != null && low > high;
    }

    /// What the row says.
    public String verdict() {
        if (visible().size() < 2) {
            return "Cannot compare";
        }
        if (differs()) {
            return "Differ clearly";
        }
        return allAssessed() ? "Too close to call" : "Cannot compare";
    }

    /// Who was not assessed here; empty where all were.
    public String missing() {
        return names("Not assessed: ", cell -> !cell.assessed());
    }

    /// Of whom raters disagree; empty where they agree.
    public String contested() {
        return names("Contested: ", cell -> cell.state() == State.SPLIT);
    }

    private String names(String before, Predicate<CellView> which) {
        var names = visible().stream()
                .filter(which)
                .map(cell -> Format.isolated(cell.candidate()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : before + names;
    }

    public String share() {
        return need.title() + ", " + Format.percent(need.share());
    }

    private List<CellView> visible() {
        return entries.stream().map(Entry::cell).filter(cell -> !cell.hidden()).toList();
    }
}
