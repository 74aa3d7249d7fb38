package dev.assay.board;

import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Evaluations;
import dev.assay.evaluation.IntervalView;
import dev.assay.evaluation.ReliabilityReport;
import dev.assay.evaluation.SeverityWords;
import dev.assay.evaluation.StabilityReport;
import dev.assay.language.Phrase;
import dev.assay.role.RoleHead;
import dev.assay.web.Format;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a role's ratings tell about the interviewing itself. For its managers.
///
/// @param needs how far interviewers agree on each
/// @param severities by how much interviewers run above or below colleagues
/// @param neverMet groups who share no candidate
/// @param separateNobody needs on which all candidates came out alike
/// @param distributions how often each rating was given, need by need
/// @param firmness of the order
/// @param order what interviewers gave in their first, second, third interview for the role
public record InsightsView(
        RoleHead head,
        List<Agreement> needs,
        ReliabilityReport.OfRole role,
        List<SeverityRow> severities,
        List<String> neverMet,
        List<String> separateNobody,
        List<OrderPoint> order,
        List<Distribution> distributions,
        OrderChart firmness) {

    private static final int FEWEST_TO_SEPARATE = 3;
    private static final double ALIKE = .5;
    private static final Phrase NONE = Phrase.verbatim("–");

    static InsightsView of(RoleHead head, Evaluations.Seen seen, List<OrderPoint> order) {
        var report = ReliabilityReport.of(seen);
        var evaluation = seen.whole().evaluation();
        return new InsightsView(
                head,
                report.needs().stream().map(Agreement::of).toList(),
                report.role(),
                severities(evaluation),
                report.neverMet().stream()
                        .map(group -> String.join(
                                ", ", group.stream().map(Format::isolated).toList()))
                        .toList(),
                separateNobody(evaluation),
                order,
                Distribution.listOf(seen),
                OrderChart.of(StabilityReport.of(seen, List.of())));
    }

    /// Agreement on one need.
    ///
    /// @param alpha `0.8`; a dash where there is none
    /// @param range of the bootstrap
    public record Agreement(
            String need,
            int units,
            Phrase alpha,
            @Nullable Phrase range,
            @Nullable Phrase note,
            @Nullable IntervalView interval) {

        static Agreement of(ReliabilityReport.OfNeed one) {
            var note = noteOf(one);
            if (one.alphaOrdinal() == null || one.low() == null || one.high() == null) {
                return new Agreement(one.need(), one.units(), NONE, null, note, null);
            }
            return new Agreement(
                    one.need(),
                    one.units(),
                    Format.oneDecimal(one.alphaOrdinal()),
                    Phrase.of("%s to %s", Format.oneDecimal(one.low()), Format.oneDecimal(one.high())),
                    note,
                    IntervalView.ofAgreement(one.low(), one.alphaOrdinal(), one.high()));
        }

        private static @Nullable Phrase noteOf(ReliabilityReport.OfNeed one) {
            return switch (one.note()) {
                case ReliabilityReport.NO_VARIATION -> Phrase.of("no variation");
                case ReliabilityReport.TOO_FEW -> Phrase.of("too few to say");
                case null, default -> null;
            };
        }
    }

    /// One interviewer beside colleagues.
    public record SeverityRow(String name, Phrase value, int shared, Phrase words) {}

    /// What the mean of interviewers' ratings was in their nth interview for the role.
    ///
    /// @param place 1 for everybody's first
    /// @param interviews how many
    /// @param mean against the same candidates' scores, points
    public record OrderPoint(int place, int interviews, double mean) {

        public Phrase words() {
            return Format.oneDecimal(mean);
        }

        public IntervalView interval() {
            return IntervalView.ofGap(mean);
        }
    }

    /// By name: no league table.
    private static List<SeverityRow> severities(Evaluation evaluation) {
        return evaluation.interviewers().stream()
                .filter(one -> one.severity() != null)
                .sorted(Comparator.comparing(Evaluation.Interviewer::name))
                .map(InsightsView::severity)
                .toList();
    }

    private static SeverityRow severity(Evaluation.Interviewer one) {
        double severity = one.severity() == null ? 0 : one.severity();
        return new SeverityRow(
                one.name(),
                Format.signed(severity == 0 ? 0.0 : severity, 2),
                one.sharedCandidates(),
                SeverityWords.of(one.name(), severity, one.sharedCandidates()));
    }

    private static List<String> separateNobody(Evaluation evaluation) {
        var codes = new ArrayList<String>();
        for (var k = 0; k < evaluation.needs().size(); k++) {
            var at = k;
            var values = evaluation.candidacies().stream()
                    .map(one -> one.cells().get(at).adjusted())
                    .filter(Objects::nonNull)
                    .mapToDouble(Double::doubleValue)
                    .summaryStatistics();
            if (values.getCount() >= FEWEST_TO_SEPARATE && values.getMax() - values.getMin() < ALIKE) {
                codes.add(evaluation.needs().get(k).code());
            }
        }
        return codes;
    }

    /// `0.4`; a dash where it cannot be told. Below 0 the exact figure says nothing more.
    public static Phrase figure(@Nullable Double value) {
        if (value == null) {
            return NONE;
        }
        return value < 0 ? Phrase.of("below 0") : Format.oneDecimal(value);
    }

    public Phrase iccOneWay() {
        return figure(role.iccOneWay());
    }

    public Phrase iccOneWayAverage() {
        return figure(role.iccOneWayAverage());
    }

    public Phrase g() {
        return figure(role.g());
    }

    public Phrase separation() {
        var separation = role.separation();
        return separation == null ? NONE : Format.percent(separation);
    }

    public Phrase alpha() {
        return figure(role.alphaOrdinal());
    }

    public @Nullable Phrase alphaRange() {
        return role.low() == null || role.high() == null
                ? null
                : Phrase.of("%s to %s", Format.oneDecimal(role.low()), Format.oneDecimal(role.high()));
    }

    public Phrase raters() {
        return Format.oneDecimal(role.raters());
    }

    public boolean empty() {
        return severities.isEmpty();
    }
}
