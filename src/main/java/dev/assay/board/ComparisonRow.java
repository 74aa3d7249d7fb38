package dev.assay.board;

import dev.assay.evaluation.CellView;
import dev.assay.evaluation.CellView.State;
import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.EvidenceLine;
import dev.assay.language.Phrase;
import dev.assay.web.Format;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    public Phrase verdict() {
        if (visible().size() < 2) {
            return Phrase.of("Cannot compare");
        }
        if (differs()) {
            return Phrase.of("Differ clearly");
        }
        return allAssessed() ? Phrase.of("Too close to call") : Phrase.of("Cannot compare");
    }

    /// Who was not assessed here; null where all were.
    public @Nullable Phrase missing() {
        var names = names(cell -> !cell.assessed());
        return names.isEmpty() ? null : Phrase.of("Not assessed: %s", names);
    }

    /// Of whom raters disagree; null where they agree.
    public @Nullable Phrase contested() {
        var names = names(cell -> cell.state() == State.SPLIT);
        return names.isEmpty() ? null : Phrase.of("Contested: %s", names);
    }

    private String names(Predicate<CellView> which) {
        return visible().stream()
                .filter(which)
                .map(cell -> Format.isolated(cell.candidate()))
                .collect(Collectors.joining(", "));
    }

    public Phrase share() {
        return Phrase.of("%s, %s", need.title(), Format.percent(need.share()));
    }

    private List<CellView> visible() {
        return entries.stream().map(Entry::cell).filter(cell -> !cell.hidden()).toList();
    }
}
