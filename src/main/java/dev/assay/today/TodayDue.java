package dev.assay.today;

import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Evaluations;
import dev.assay.evaluation.GateView;
import dev.assay.interview.Interview;
import dev.assay.language.Phrase;
import dev.assay.scoring.Gate;
import dev.assay.scoring.Readiness;
import dev.assay.web.Format;
import java.util.stream.Stream;

/// One thing that waits for me.
///
/// @param flag whether it keeps a role from being decided
public record TodayDue(String symbol, boolean flag, Phrase title, String url, Phrase why) {

    static TodayDue draft(Interview interview) {
        return new TodayDue(
                "pen",
                false,
                Phrase.of("%s: ratings not submitted", Format.isolated(interview.candidacy.candidate.name())),
                "/interviews/" + interview.id + "/settle",
                Phrase.of("Your notes are kept. Colleagues see your ratings, and you theirs, when you submit."));
    }

    /// What keeps the candidates of a role from being ready: of each the first thing.
    static Stream<TodayDue> open(Evaluations.Seen seen) {
        var evaluation = seen.evaluation();
        return evaluation.candidacies().stream()
                .flatMap(candidacy -> open(evaluation, candidacy).limit(1));
    }

    private static Stream<TodayDue> open(Evaluation evaluation, Evaluation.Candidacy candidacy) {
        var readiness = candidacy.readiness();
        if (readiness == null || readiness.status() == Readiness.Status.READY) {
            return Stream.empty();
        }
        return GateView.of(evaluation, candidacy).stream()
                .filter(gate -> gate.status() == Gate.Status.FAILED
                        || gate.status() == Gate.Status.CONTESTED
                        || (gate.status() == Gate.Status.NOT_ASSESSED
                                && candidacy.interviews() != null
                                && candidacy.interviews().of() > 0))
                .sorted(java.util.Comparator.comparing(gate -> gate.status() == Gate.Status.NOT_ASSESSED))
                .map(gate -> of(evaluation, candidacy, gate));
    }

    private static TodayDue of(Evaluation evaluation, Evaluation.Candidacy candidacy, GateView gate) {
        var what = switch (gate.status()) {
            case FAILED -> Phrase.of("every rating of %s is below what it must be", gate.code());
            case CONTESTED -> Phrase.of("%s is contested", gate.code());
            case null, default -> Phrase.of("nobody has assessed %s", gate.code());
        };
        var title = Phrase.of("%s: %s", Format.isolated(candidacy.name()), what);
        var why = Phrase.of("%s. %s", Format.isolated(evaluation.roleTitle()), next(gate));
        return new TodayDue(gate.symbol(), true, title, gate.url(), why);
    }

    private static Phrase next(GateView gate) {
        return switch (gate.status()) {
            case FAILED -> Phrase.of("Decide, or say why you carry on.");
            case CONTESTED -> Phrase.of("Read both sides, or ask again.");
            case null, default -> Phrase.of("A must-have; plan who asks.");
        };
    }
}
