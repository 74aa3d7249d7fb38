package dev.assay.evaluation;

import dev.assay.scoring.Reliability;
import dev.assay.scoring.Seed;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The body of `GET /roles/{id}/reliability`: how well interviewers agree. For the role's
/// managers. Sources of the figures: [Reliability].
///
/// @param revision of the role when this was computed
/// @param needs in the role's order
/// @param neverMet names by group, see [Groups]; empty where all are linked
public record ReliabilityReport(
        UUID roleId, long revision, List<OfNeed> needs, OfRole role, List<List<String>> neverMet) {

    /// The note where fewer than ten candidates have two ratings or more.
    public static final String TOO_FEW = "too few to say";
    /// The note where all ratings are the same.
    public static final String NO_VARIATION = "no variation";

    /// One need.
    ///
    /// @param need code
    /// @param units candidates with two ratings or more
    /// @param alphaOrdinal Krippendorff's α with distances by rank: at most 1, below 0 where
    ///     raters agree less than by chance; null under five candidates and where all ratings are
    ///     the same
    /// @param alphaInterval the same with distances in points; null likewise
    /// @param low lower end of the bootstrap interval of the ordinal α; null where there is no α,
    ///     or too few resamples have one
    /// @param high upper end of it; null where `low` is
    /// @param note why a figure is missing or says little: [#TOO_FEW] or [#NO_VARIATION]; else
    ///     null
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
    /// @param units candidates with two ratings or more on the same need
    /// @param alphaOrdinal as for one need, over all needs, each compared within itself
    /// @param alphaInterval the same with distances in points; null where `alphaOrdinal` is
    /// @param low lower end of the bootstrap interval of the ordinal α; null as for one need
    /// @param high upper end of it; null where `low` is
    /// @param raters harmonic mean of the interviewers a candidate had; 0 where there is none
    /// @param iccOneWay ICC(1,1), the reliability of one interviewer's overall value: at most 1,
    ///     may be negative; null where there is too little to tell
    /// @param iccOneWayAverage ICC(1,k), of the mean of `raters` such values; null likewise
    /// @param g G(q,k), the same with severity told apart from chance, in `[0, 1]`; null likewise
    /// @param separation share of the spread between scores that is more than noise, in `[0, 1]`;
    ///     null where fewer than two candidates are assessed well enough
    /// @param note about α, as for one need
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

    /// The report from the candidacies that are open to the viewer. The same revision gives the
    /// same figures.
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
