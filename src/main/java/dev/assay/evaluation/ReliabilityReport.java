package dev.assay.evaluation;

import dev.assay.scoring.Reliability;
import dev.assay.scoring.Seed;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The body of `GET /roles/{id}/reliability`: how well interviewers agree. For the role's
/// managers.
///
/// @param needs in the role's order
/// @param neverMet groups of interviewers who never saw the same candidate; fewer than two where
///     all are linked
public record ReliabilityReport(
        UUID roleId, long revision, List<OfNeed> needs, OfRole role, List<List<String>> neverMet) {

    public static final String TOO_FEW = "too few to say";
    public static final String NO_VARIATION = "no variation";

    /// One need.
    ///
    /// @param need code
    /// @param units candidates with two ratings or more
    /// @param alphaOrdinal Krippendorff's α with distances by rank; null under five candidates
    ///     and where all ratings are the same
    /// @param alphaInterval the same with distances in points
    /// @param low lower end of the bootstrap interval of the ordinal α
    /// @param high upper end of it
    /// @param note why a figure is missing or says little
    public record OfNeed(
            String need,
            int units,
            @Nullable Double alphaOrdinal,
            @Nullable Double alphaInterval,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String note) {}

    /// The role as a whole.
    ///
    /// @param raters harmonic mean of the interviewers a candidate had
    /// @param iccOneWay ICC(1,1): of one interviewer's overall value
    /// @param iccOneWayAverage ICC(1,k): of the mean of so many
    /// @param g G(q,k)
    /// @param separation share of the spread between scores that is more than noise
    public record OfRole(
            int units,
            @Nullable Double alphaOrdinal,
            @Nullable Double alphaInterval,
            @Nullable Double low,
            @Nullable Double high,
            double raters,
            @Nullable Double iccOneWay,
            @Nullable Double iccOneWayAverage,
            @Nullable Double g,
            @Nullable Double separation,
            @Nullable String note) {}

    public static ReliabilityReport of(Evaluations.Seen seen) {
        var whole = seen.whole();
        var reliability = Reliability.of(
                whole.panel(), whole.scores(), Seed.of(whole.evaluation().roleId(), whole.revision()));
        var evaluation = whole.evaluation();
        var needs = IntStream.range(0, evaluation.needs().size())
                .mapToObj(k -> need(
                        evaluation.needs().get(k).code(), reliability.criteria().get(k)))
                .toList();
        return new ReliabilityReport(
                evaluation.roleId(), evaluation.revision(), needs, role(reliability.panel()), Groups.of(whole));
    }

    private static OfNeed need(String code, Reliability.OfCriterion one) {
        return new OfNeed(code, one.units(), one.ordinal(), one.interval(), one.low(), one.high(), note(one.note()));
    }

    private static OfRole role(Reliability.OfPanel panel) {
        return new OfRole(
                panel.units(),
                panel.ordinal(),
                panel.interval(),
                panel.low(),
                panel.high(),
                panel.raters(),
                panel.oneWay(),
                panel.oneWayAverage(),
                panel.generalizability(),
                panel.separation(),
                note(panel.note()));
    }

    private static @Nullable String note(Reliability.@Nullable Note note) {
        if (note == null) {
            return null;
        }
        return note == Reliability.Note.NO_VARIATION ? NO_VARIATION : TOO_FEW;
    }
}
