package dev.assay.evaluation;

import dev.assay.decision.Decision;
import dev.assay.decision.Outcome;
import dev.assay.language.Phrase;
import dev.assay.scoring.Readiness;
import dev.assay.web.Format;
import dev.assay.web.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was decided on a candidate, and the form for the next decision.
///
/// @param version how many decisions there are, 0 or more; the next one names it, so that two
///     people cannot decide at once without knowing
/// @param known what is known now
/// @param entries the newest first; empty where nothing is decided or the candidate is hidden
public record DecisionRecord(UUID candidacyId, int version, Decision.Known known, List<Entry> entries) {

    /// One decision.
    ///
    /// @param by the name of who decided
    /// @param reason in that person's words
    /// @param known what the evaluation said then, at that revision
    /// @param inTheWay what was missing then and was accepted; null where nothing was
    /// @param revision of the role, then
    public record Entry(
            UUID candidacyId,
            Outcome decided,
            Instant at,
            String by,
            String reason,
            Phrase known,
            @Nullable Phrase inTheWay,
            long revision) {

        private static Entry of(UUID candidacyId, Decision decision) {
            return new Entry(
                    candidacyId,
                    decision.outcome,
                    decision.decidedAt,
                    decision.decidedBy.name,
                    decision.reason,
                    decision.known,
                    decision.inTheWay,
                    decision.revision);
        }

        /// `Hire`, `Carry on`, `Hold` or `Decline`.
        public Phrase outcome() {
            return decided.words();
        }

        /// The page of the numbers as they were then: `/candidacies/{id}/computation?asOf={at}`.
        public String asItStood() {
            return "/candidacies/" + candidacyId + "/computation?asOf=" + at;
        }
    }

    /// The record of one candidate. Where the candidate is hidden it has no entries and version
    /// 0, since a reason tells of ratings. One statement.
    public static DecisionRecord of(Evaluation evaluation, Evaluation.Candidacy candidacy) {
        var decisions = candidacy.hidden() ? List.<Decision>of() : Decision.listOf(candidacy.id());
        return new DecisionRecord(
                candidacy.id(),
                decisions.size(),
                known(evaluation, candidacy),
                decisions.stream()
                        .map(decision -> Entry.of(candidacy.id(), decision))
                        .toList());
    }

    /// What is known of a candidate, as the viewer may see it. Its words tell the score, the
    /// share of the weight assessed and each must-have that has not passed: `4.1 (3.2–4.6), 80%
    /// of the weight assessed, OWN contested`. It also has the reasons why the candidate is not
    /// ready; they are empty where the candidate is ready or hidden.
    public static Decision.Known known(Evaluation evaluation, Evaluation.Candidacy candidacy) {
        var readiness = candidacy.readiness();
        var reasons = readiness == null || readiness.status() == Readiness.Status.READY
                ? List.<Phrase>of()
                : readiness.reasons();
        return new Decision.Known(evaluation.revision(), words(evaluation, candidacy), reasons);
    }

    /// `4.1 (3.2–4.6), 80% of the weight assessed, OWN contested`.
    private static Phrase words(Evaluation evaluation, Evaluation.Candidacy candidacy) {
        var words = new ArrayList<Phrase>();
        words.add(score(candidacy));
        words.add(Phrase.of("%s of the weight assessed", Format.percent(candidacy.assessed())));
        GateView.of(evaluation, candidacy).stream()
                .filter(gate -> !gate.tone().isEmpty())
                .map(gate -> Phrase.of("%s %s", gate.code(), gate.state()))
                .forEach(words::add);
        return Phrase.list(words);
    }

    private static Phrase score(Evaluation.Candidacy candidacy) {
        var score = candidacy.score();
        if (score == null) {
            return Phrase.of("no score");
        }
        var view = new ScoreView(candidacy.id(), score);
        return Phrase.of("%s (%s)", view.text(), view.span());
    }

    /// The four outcomes to choose from.
    ///
    /// @param chosen the name of the outcome that is chosen, such as `HOLD`; any other text
    ///     chooses none
    public List<Option> outcomes(String chosen) {
        return Stream.of(Outcome.values())
                .map(outcome -> Option.of(outcome.name(), outcome.words(), chosen))
                .toList();
    }
}
