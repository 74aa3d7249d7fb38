package dev.assay.board;

import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.EvidenceLine;
import dev.assay.evaluation.Lens;
import dev.assay.language.Phrase;
import dev.assay.role.RoleHead;
import dev.assay.web.Format;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two to eight candidates side by side.
///
/// @param chooser who can be compared
public record ComparisonView(
        RoleHead head,
        List<BoardView.Row> columns,
        List<ComparisonRow> rows,
        Phrase verdict,
        Chooser chooser,
        WhatIfView whatIf,
        Lens lens) {

    /// These candidates side by side.
    ///
    /// @param found with who is ticked
    /// @param lines of those
    public static ComparisonView of(
            RoleHead head,
            Evaluation evaluation,
            BoardLook.Found found,
            List<EvidenceLine> lines,
            WhatIfView whatIf,
            Lens lens) {
        var columns = evaluation.candidacies().stream()
                .filter(c -> found.ticks().has(c.id()))
                .map(c -> BoardView.Row.of(evaluation, c))
                .toList();
        var rows = evaluation.needs().stream()
                .map(need -> ComparisonRow.of(need, columns, lines))
                .toList();
        return new ComparisonView(
                head, columns, rows, new Shared(columns, rows).sentence(), Chooser.of(found), whatIf, lens);
    }

    /// The moment looked at; empty for now.
    public String asOf() {
        var asOf = lens.asOf();
        return asOf == null ? "" : asOf.toString();
    }

    /// The same page with the role's own weights.
    public String ownWeightsUrl() {
        return head.url() + "/compare?"
                + columns.stream()
                        .map(column -> "candidacy=" + column.candidacy().id())
                        .collect(Collectors.joining("&"))
                + (asOf().isEmpty() ? "" : "&asOf=" + asOf());
    }

    /// Boxes to tick: of a long list a page, and whoever is ticked already.
    public record Chooser(BoardLook.Found found, List<Choice> choices) {

        static Chooser of(BoardLook.Found found) {
            var ticks = found.ticks();
            var others = found.shown().stream().filter(one -> !ticks.has(one.id()));
            var shown = found.filters() ? Stream.concat(ticks.who().stream(), others) : found.shown().stream();
            return new Chooser(
                    found,
                    shown.map(one -> new Choice(one.id(), one.name(), ticks.has(one.id())))
                            .toList());
        }

        /// Whether somebody is looking for more.
        public boolean searching() {
            return found.look().page() != null;
        }
    }

    /// A box to tick.
    public record Choice(UUID id, String name, boolean chosen) {}

    /// The scores on the needs that all visible candidates have been rated on: only those compare
    /// like with like.
    private record Shared(List<BoardView.Row> columns, List<ComparisonRow> rows) {

        Phrase sentence() {
            var visible = columns.stream().filter(c -> !c.candidacy().hidden()).toList();
            if (visible.size() < 2) {
                return Phrase.of("Fewer than two of these are visible to you, so there is nothing to compare yet.");
            }
            var needs = rows.stream()
                    .filter(row -> row.allAssessed() && row.need().weight() > 0)
                    .map(ComparisonRow::need)
                    .collect(Collectors.toSet());
            if (needs.isEmpty()) {
                return Phrase.of(
                        "No need has been rated for all of them, so their scores rest on different questions.");
            }
            var weight = needs.stream().mapToDouble(Evaluation.Need::share).sum();
            var scores = Phrase.list(visible.stream()
                    .map(c -> Phrase.of(
                            "%s %s", Format.isolated(c.candidacy().name()), Format.oneDecimal(mean(c, needs))))
                    .toList());
            var difference = difference(visible, needs);
            return needs.size() == 1
                    ? Phrase.of(
                            "On the one need they all were rated on, %s of the weight: %s. The difference is %s.",
                            Format.percent(weight), scores, difference)
                    : Phrase.of(
                            "On the %s needs they all were rated on, %s of the weight: %s. The difference is %s.",
                            Format.inWords(needs.size()), Format.percent(weight), scores, difference);
        }

        private static Phrase difference(List<BoardView.Row> visible, Set<Evaluation.Need> needs) {
            var means = visible.stream().map(c -> mean(c, needs)).toList();
            return Format.oneDecimal(
                    means.stream().max(Comparator.naturalOrder()).orElseThrow()
                            - means.stream().min(Comparator.naturalOrder()).orElseThrow());
        }

        private static double mean(BoardView.Row column, Set<Evaluation.Need> needs) {
            var cells = column.cells().stream()
                    .filter(cell -> needs.contains(cell.need()))
                    .toList();
            var weight = cells.stream().mapToDouble(c -> c.need().weight()).sum();
            return cells.stream()
                            .mapToDouble(c -> c.need().weight() * c.value())
                            .sum()
                    / weight;
        }
    }

    /// Whether the boxes are in sight.
    public boolean choosing() {
        return !enough() || chooser.searching();
    }

    /// Whether there is something to put side by side.
    public boolean enough() {
        return columns.size() > 1;
    }
}
