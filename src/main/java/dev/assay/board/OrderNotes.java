package dev.assay.board;

import dev.assay.evaluation.Evaluation.Candidacy;
import dev.assay.evaluation.Evaluations;
import dev.assay.evaluation.Groups;
import dev.assay.evaluation.RankOrder;
import dev.assay.language.Phrase;
import dev.assay.role.Rules;
import dev.assay.scoring.Mode;
import dev.assay.web.Format;
import java.util.ArrayList;
import java.util.List;

/// What a reader of an order must know about it: which other orders there are, and what speaks
/// against any. Each a sentence or two; nothing where there is nothing to say.
final class OrderNotes {

    private static final int MOST_NAMED = 8;

    private final Evaluations.Seen seen;
    private final List<Candidacy> order;

    private OrderNotes(Evaluations.Seen seen) {
        this.seen = seen;
        order = RankOrder.order(seen.evaluation());
    }

    static List<Phrase> of(Evaluations.Seen seen) {
        var notes = new OrderNotes(seen);
        var all = new ArrayList<Phrase>();
        notes.asRated(all);
        notes.equalWeights(all);
        notes.formerRules(all);
        notes.neverMet(all);
        return List.copyOf(all);
    }

    /// The ready by equal weights; empty where there is no order.
    static List<Candidacy> byEqualWeights(Evaluations.Seen seen) {
        var rules = seen.whole().basis().rules();
        var needs = rules.needs().stream().map(need -> need.weighing(1)).toList();
        return RankOrder.order(seen.by(new Rules.Content(needs, rules.mode(), rules.minimumRaters())));
    }

    private void asRated(List<Phrase> notes) {
        var asRated = RankOrder.order(seen.evaluation(), RankOrder::asRated);
        if (seen.evaluation().mode() == Mode.ADJUSTED && RankOrder.differ(order, asRated)) {
            notes.add(
                    tooLong(asRated)
                            ? Phrase.of(
                                    "Two orders. As rated, %s stand elsewhere than corrected for severity.",
                                    moved(asRated))
                            : Phrase.of(
                                    "Two orders. Corrected for severity: %s. As rated: %s.",
                                    names(order), names(asRated)));
        }
    }

    private void equalWeights(List<Phrase> notes) {
        var equal = byEqualWeights(seen);
        if (RankOrder.differ(order, equal)) {
            var words = tooLong(equal) ? Phrase.of("%s would stand elsewhere", moved(equal)) : names(equal);
            notes.add(Phrase.of("If all needs weighed the same: %s. The order hangs on the weights.", words));
        }
    }

    private void formerRules(List<Phrase> notes) {
        var basis = seen.whole().basis();
        var former = basis.former();
        if (former == null
                || former.countsLike(basis.rules())
                || !seen.lens().weights().isEmpty()) {
            return;
        }
        var before = RankOrder.order(seen.by(former));
        if (before.isEmpty() && order.isEmpty()) {
            return;
        }
        if (RankOrder.differ(order, before) && tooLong(before)) {
            notes.add(Phrase.of(
                    "The rules changed after the first submission. By the rules then %s stand elsewhere.",
                    moved(before)));
            return;
        }
        notes.add(
                RankOrder.differ(order, before) || before.size() != order.size()
                        ? Phrase.of(
                                "The rules changed after the first submission. By the rules then: %s. By those of now: %s.",
                                names(before), names(order))
                        : Phrase.of("The rules changed after the first submission. The order is the same by both."));
    }

    private void neverMet(List<Phrase> notes) {
        var groups = Groups.of(seen.whole());
        if (!groups.isEmpty()) {
            var apart = groups.stream()
                    .map(group ->
                            Phrase.both(group.stream().map(Format::isolated).toList()))
                    .reduce((before, next) -> Phrase.of("%s; %s", before, next))
                    .orElseThrow();
            notes.add(Phrase.of("%s never met the same candidate: their scores are not comparable.", apart));
        }
    }

    /// Whether naming everybody would be a page of names.
    private boolean tooLong(List<Candidacy> other) {
        return Math.max(order.size(), other.size()) > MOST_NAMED;
    }

    /// `12 of 400`.
    private Phrase moved(List<Candidacy> other) {
        return Phrase.of("%s of %d", Format.inWords(RankOrder.moved(order, other)), order.size());
    }

    private static Phrase names(List<Candidacy> order) {
        return order.isEmpty()
                ? Phrase.of("no order, fewer than two are ready")
                : Phrase.list(
                        order.stream().map(one -> Format.isolated(one.name())).toList());
    }
}
