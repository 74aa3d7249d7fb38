package dev.assay.evaluation;

import dev.assay.language.Phrase;
import dev.assay.scoring.Gate;
import dev.assay.scoring.Readiness;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What would be settled most by asking next: for each candidate, the needs nobody knows enough
/// about.
///
/// Left out are candidates whose values are hidden from the viewer, who are blocked, and needs on
/// which nothing is open. The order inside a candidate is that of [Why], then the heavier need
/// first; the order of candidates is by their next interview, those without one last, by name.
public final class AskNext {

    private final Map<UUID, Planned> planned;
    private final List<Question> questions;

    /// @param planned in any order; of several of one candidacy the earliest counts
    /// @param questions in the order of the kit: of two that fit as well, the first is suggested
    public AskNext(List<Planned> planned, List<Question> questions) {
        this.planned = planned.stream()
                .collect(Collectors.toMap(
                        Planned::candidacyId,
                        one -> one,
                        BinaryOperator.minBy(Comparator.comparing(Planned::startsAt))));
        this.questions = List.copyOf(questions);
    }

    /// An interview that is booked and not begun.
    ///
    /// @param interviewer by name
    /// @param startsAt may lie in the past
    /// @param round the kind of interview, such as `Technical`
    /// @param opens whether the viewer may open it
    public record Planned(
            UUID candidacyId, UUID interviewId, String interviewer, Instant startsAt, String round, boolean opens) {}

    /// A question of the kit.
    ///
    /// @param needId the need it is about
    /// @param round the kind of interview it is meant for; null for any
    public record Question(
            UUID needId, String text, @Nullable String round) {}

    /// Why a need should be asked about, most urgent first.
    public enum Why {
        /// A must-have that nobody asked or wrote about.
        MUST_HAVE_NEVER_ASKED,
        /// A must-have that was asked or noted, and nobody rated.
        MUST_HAVE_WITHOUT_EVIDENCE,
        /// Ratings are two points or more apart, or the gate of a must-have is contested.
        CONTESTED,
        /// A must-have that fewer than two independent interviewers rated.
        MUST_HAVE_ONE_VOICE,
        /// A need that is no must-have, and that nobody asked or wrote about.
        NEVER_ASKED
    }

    /// One thing to ask one candidate.
    ///
    /// @param candidate by name
    /// @param reason in words: `never asked, 20% of the weight`
    /// @param question the text of one on this need, best one meant for the round of the
    ///     interview; null where the kit has none
    /// @param interview the next one of the candidate; null where none is booked
    public record Suggestion(
            UUID candidacyId,
            String candidate,
            Evaluation.Need need,
            Why why,
            Phrase reason,
            @Nullable String question,
            @Nullable Planned interview) {

        /// The page of the lines on this need: `/candidacies/{id}/needs/{id}`.
        public String url() {
            return "/candidacies/" + candidacyId + "/needs/" + need.id();
        }
    }

    /// What to ask, candidate by candidate; empty where nothing is open.
    ///
    /// @param evaluation as the viewer may see it
    /// @param perCandidate how many each candidate gets at most
    public List<Suggestion> suggestions(Evaluation evaluation, int perCandidate) {
        return suggestions(evaluation, perCandidate, Integer.MAX_VALUE);
    }

    /// The same, at most `most` in all: the first ones.
    public List<Suggestion> suggestions(Evaluation evaluation, int perCandidate, int most) {
        return evaluation.candidacies().stream()
                .filter(AskNext::stillOpen)
                .sorted(Comparator.comparing(c -> startOf(next(c.id()))))
                .flatMap(c -> asks(evaluation, c).limit(perCandidate))
                .limit(most)
                .toList();
    }

    private static boolean stillOpen(Evaluation.Candidacy candidacy) {
        var readiness = candidacy.readiness();
        return !candidacy.hidden() && readiness != null && readiness.status() != Readiness.Status.BLOCKED;
    }

    private Stream<Suggestion> asks(Evaluation evaluation, Evaluation.Candidacy candidacy) {
        return CellView.row(evaluation, candidacy).stream()
                .flatMap(cell -> Stream.ofNullable(why(candidacy, cell)).map(why -> suggestion(cell, why)))
                .sorted(Comparator.comparing(Suggestion::why)
                        .thenComparing(s -> s.need().share(), Comparator.reverseOrder()));
    }

    private static @Nullable Why why(Evaluation.Candidacy candidacy, CellView view) {
        var mustHave = view.need().mustHave() != null;
        return switch (view.cell().coverage()) {
            case null -> null;
            case NEVER_ASKED -> mustHave ? Why.MUST_HAVE_NEVER_ASKED : Why.NEVER_ASKED;
            case ASKED -> mustHave ? Why.MUST_HAVE_WITHOUT_EVIDENCE : null;
            case ONE_VOICE -> contested(candidacy, view) ? Why.CONTESTED : mustHave ? Why.MUST_HAVE_ONE_VOICE : null;
            case CORROBORATED -> contested(candidacy, view) ? Why.CONTESTED : null;
        };
    }

    private static boolean contested(Evaluation.Candidacy candidacy, CellView view) {
        return view.cell().split()
                || candidacy.gates().stream()
                        .anyMatch(gate ->
                                gate.need().equals(view.need().code()) && gate.status() == Gate.Status.CONTESTED);
    }

    private Suggestion suggestion(CellView view, Why why) {
        var interview = next(view.candidacyId());
        return new Suggestion(
                view.candidacyId(),
                view.candidate(),
                view.need(),
                why,
                reason(view, why),
                question(view.need(), interview),
                interview);
    }

    private static Phrase reason(CellView view, Why why) {
        return switch (why) {
            case MUST_HAVE_NEVER_ASKED -> Phrase.of("must-have, never asked");
            case MUST_HAVE_WITHOUT_EVIDENCE -> Phrase.of("must-have, asked without evidence");
            case CONTESTED -> contestedReason(view);
            case MUST_HAVE_ONE_VOICE -> Phrase.of("must-have, rests on one voice");
            case NEVER_ASKED -> Phrase.of("never asked, %d%% of the weight", view.weight());
        };
    }

    private static Phrase contestedReason(CellView view) {
        if (!view.cell().split()) {
            return Phrase.of("contested, a rating is below the threshold");
        }
        var halves = view.halves();
        return Phrase.of(
                "contested, %s against %s",
                halves.getLast().text(), halves.getFirst().text());
    }

    private @Nullable Planned next(UUID candidacyId) {
        return planned.get(candidacyId);
    }

    private static Instant startOf(@Nullable Planned interview) {
        return interview == null ? Instant.MAX : interview.startsAt();
    }

    /// One meant for the round of the interview before one for any round before any other.
    private @Nullable String question(Evaluation.Need need, @Nullable Planned interview) {
        return questions.stream()
                .filter(q -> q.needId().equals(need.id()))
                .min(Comparator.comparingInt(q -> fit(q, interview)))
                .map(Question::text)
                .orElse(null);
    }

    private static int fit(Question question, @Nullable Planned interview) {
        var round = question.round();
        if (round == null) {
            return 1;
        }
        return interview != null && round.equalsIgnoreCase(interview.round()) ? 0 : 2;
    }
}
