package dev.assay.board;

import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Evaluations;
import dev.assay.evaluation.SeverityWords;
import dev.assay.evaluation.Tips;
import dev.assay.language.Phrase;
import dev.assay.role.RoleHead;
import dev.assay.scoring.Mode;
import dev.assay.scoring.Standing;
import dev.assay.scoring.Uncertainty;
import dev.assay.web.Format;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How one candidate's score came about: every step from the ratings to readiness, with this
/// candidate's own numbers. The same text can be given to the candidate who asks.
///
/// @param rows one a need
/// @param raters who rated, with the correction and the part in the score
/// @param doubt null where there is no score
/// @param corrects whether ratings are corrected for severity at all
public record ComputationView(
        RoleHead head,
        BoardView.Row row,
        List<NeedRow> rows,
        List<RaterRow> raters,
        @Nullable Doubt doubt,
        boolean corrects,
        Phrase asOf,
        String version) {

    private static final Phrase NONE = Phrase.verbatim("–");

    /// @param candidacy one the viewer may see
    static ComputationView of(RoleHead head, Evaluations.Seen seen, Evaluation.Candidacy candidacy) {
        var evaluation = seen.evaluation();
        var standing = Tips.standing(seen, candidacy.id());
        var uncertainty = standing.uncertainty();
        var severities =
                evaluation.interviewers().stream().collect(Collectors.toMap(Evaluation.Interviewer::id, one -> one));
        return new ComputationView(
                head,
                BoardView.Row.of(evaluation, candidacy),
                rows(evaluation, candidacy),
                uncertainty == null ? List.of() : raters(uncertainty, severities),
                uncertainty == null ? null : Doubt.of(standing, uncertainty),
                evaluation.mode() == Mode.ADJUSTED,
                Format.moment(evaluation.asOf()),
                evaluation.scoringVersion());
    }

    /// One need's part.
    ///
    /// @param share of the assessed weight, `0.25`; a dash where it was not assessed
    /// @param part of the score, points
    public record NeedRow(
            Evaluation.Need need,
            Phrase ratings,
            Phrase asRated,
            Phrase adjusted,
            Phrase range,
            Phrase share,
            Phrase part,
            String url) {

        static NeedRow notAssessed(Evaluation.Need need, String url) {
            return new NeedRow(need, Phrase.of("not assessed"), NONE, NONE, NONE, NONE, NONE, url);
        }
    }

    private static List<NeedRow> rows(Evaluation evaluation, Evaluation.Candidacy candidacy) {
        var assessed = IntStream.range(0, candidacy.cells().size())
                .filter(k -> !candidacy.cells().get(k).values().isEmpty())
                .mapToDouble(k -> evaluation.needs().get(k).weight())
                .sum();
        return IntStream.range(0, candidacy.cells().size())
                .mapToObj(k -> row(
                        evaluation.needs().get(k), candidacy, candidacy.cells().get(k), assessed))
                .toList();
    }

    private static NeedRow row(
            Evaluation.Need need, Evaluation.Candidacy candidacy, Evaluation.Cell cell, double assessed) {
        var url = "/candidacies/" + candidacy.id() + "/needs/" + need.id();
        if (cell.asRated() == null || cell.adjusted() == null || cell.low() == null || cell.high() == null) {
            return NeedRow.notAssessed(need, url);
        }
        double share = assessed == 0 ? 0 : need.weight() / assessed;
        return new NeedRow(
                need,
                Phrase.list(cell.values().stream()
                        .map(value ->
                                Phrase.of("%s %s", Format.isolated(value.interviewer()), Format.brief(value.value())))
                        .toList()),
                two(cell.asRated()),
                two(cell.adjusted()),
                Phrase.of("%s–%s", Format.oneDecimal(cell.low()), Format.oneDecimal(cell.high())),
                Format.percent(share),
                two(share * cell.adjusted()),
                url);
    }

    /// One interviewer.
    ///
    /// @param correction added to each rating, `+0.24`; null where the viewer may not know
    /// @param share of the score that rests on them
    /// @param words on the correction
    public record RaterRow(
            String name,
            @Nullable Phrase correction,
            Phrase share,
            @Nullable Phrase words) {}

    private static List<RaterRow> raters(Uncertainty uncertainty, Map<UUID, Evaluation.Interviewer> interviewers) {
        return uncertainty.shares().stream()
                .sorted(Comparator.comparingDouble(Uncertainty.Share::value).reversed())
                .map(share -> rater(share, interviewers.get(share.rater())))
                .toList();
    }

    private static RaterRow rater(Uncertainty.Share share, Evaluation.@Nullable Interviewer who) {
        var part = Format.percent(share.value());
        if (who == null) {
            return new RaterRow("", null, part, null);
        }
        var severity = who.severity();
        return severity == null
                ? new RaterRow(who.name(), null, part, null)
                : new RaterRow(
                        who.name(),
                        Format.signed(severity == 0 ? 0.0 : -severity, 2),
                        part,
                        SeverityWords.of(who.name(), severity, who.sharedCandidates()));
    }

    /// What the interval is made of.
    ///
    /// @param ratings variance from the ratings' scatter, points²
    public record Doubt(
            Phrase noise,
            Phrase ratings,
            Phrase severity,
            Phrase missing,
            Phrase variance,
            Phrase deviation,
            Phrase quantile,
            Phrase freedom,
            Phrase halfWidth,
            Phrase worst,
            Phrase best,
            Phrase effectiveRaters) {

        static Doubt of(Standing standing, Uncertainty uncertainty) {
            var score = Objects.requireNonNull(standing.score());
            return new Doubt(
                    two(Math.sqrt(uncertainty.ownNoise())),
                    three(uncertainty.ratings()),
                    three(uncertainty.severity()),
                    three(uncertainty.missing()),
                    three(uncertainty.variance()),
                    two(Math.sqrt(uncertainty.variance())),
                    two(uncertainty.quantile()),
                    Format.brief(uncertainty.degreesOfFreedom()),
                    two(uncertainty.halfWidth()),
                    Format.oneDecimal(Math.clamp(score.worst(), 1, 5)),
                    Format.oneDecimal(Math.clamp(score.best(), 1, 5)),
                    Format.oneDecimal(standing.effectiveRaters()));
        }
    }

    /// Whether something was not assessed.
    public boolean partly() {
        return row.candidacy().assessed() < 1;
    }

    /// `0.97 + 1.05 + 1.88`.
    public Phrase sum() {
        return rows.stream()
                .map(NeedRow::part)
                .filter(part -> !part.equals(NONE))
                .reduce((before, part) -> Phrase.of("%s + %s", before, part))
                .orElse(NONE);
    }

    /// Whether the viewer may see how severe colleagues are.
    public boolean severities() {
        return corrects && raters.stream().anyMatch(rater -> rater.correction() != null);
    }

    private static Phrase two(double value) {
        return Format.decimals(value, 2);
    }

    private static Phrase three(double value) {
        return Format.decimals(value, 3);
    }
}
