package dev.assay.evaluation;

import dev.assay.candidate.Candidacy;
import dev.assay.interview.Interview;
import dev.assay.role.Rules;
import dev.assay.scoring.Cell;
import dev.assay.scoring.Scores;
import dev.assay.scoring.Severity;
import dev.assay.scoring.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts names, interviews and evidence to the scores: the whole evaluation of a role, before
/// anybody's sight is applied.
final class Assembly {

    private record Place(UUID candidacy, UUID need) {}

    private final Basis basis;
    private final long revision;
    private final Instant asOf;
    private final List<Rules.OfNeed> needs;
    private final Map<UUID, Candidacy> candidacies;
    private final Map<UUID, List<Interview>> interviews;
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<Place, Integer> evidence = new HashMap<>();

    Assembly(Basis basis, long revision, Instant asOf) {
        this.basis = basis;
        this.revision = revision;
        this.asOf = asOf;
        this.needs = basis.rules().needs();
        var interviews = basis.interviews();
        this.candidacies = basis.candidacies().stream().collect(Collectors.toMap(k -> k.id, Function.identity()));
        this.interviews = interviews.stream().collect(Collectors.groupingBy(i -> i.candidacy.id));
        interviews.stream()
                .filter(interview -> interview.submissions() > 0)
                .sorted(Comparator.comparing((Interview i) -> i.interviewer.name)
                        .thenComparing(i -> i.interviewer.id))
                .forEach(interview -> names.put(interview.interviewer.id, interview.interviewer.name));
        basis.evidence()
                .forEach(c -> evidence.merge(new Place(c.candidacy(), c.need()), (int) c.lines(), Integer::sum));
    }

    Evaluation evaluation(Scores scores) {
        double sum = needs.stream().mapToDouble(Rules.OfNeed::weight).sum();
        var severities = scores.severities().stream().collect(Collectors.toMap(Severity::rater, Function.identity()));
        var views = needs.stream().map(need -> view(need, sum)).toList();
        var interviewers = names.entrySet().stream()
                .map(entry -> interviewer(entry.getKey(), entry.getValue(), severities.get(entry.getKey())))
                .toList();
        var standings = scores.standings().stream()
                .filter(standing -> !candidacy(standing).withdrawn())
                .map(this::view)
                .toList();
        return new Evaluation(
                basis.role().id,
                basis.role().title(),
                revision,
                asOf,
                scores.mode(),
                scores.scoringVersion(),
                views,
                interviewers,
                standings);
    }

    /// Whoever submitted without a rating has nothing to be severe about.
    private static Evaluation.Interviewer interviewer(UUID id, String name, @Nullable Severity severity) {
        return severity == null
                ? new Evaluation.Interviewer(id, name, null, 0)
                : new Evaluation.Interviewer(id, name, severity.value(), severity.sharedSubjects());
    }

    private Candidacy candidacy(Standing standing) {
        return Objects.requireNonNull(candidacies.get(standing.subject()));
    }

    private static Evaluation.Need view(Rules.OfNeed need, double sum) {
        var threshold = need.threshold();
        var mustHave = threshold == null ? null : new Evaluation.MustHave(threshold);
        double share = sum > 0 ? need.weight() / sum : 0;
        return new Evaluation.Need(need.id(), need.code(), need.title(), need.weight(), share, mustHave);
    }

    private Evaluation.Candidacy view(Standing standing) {
        var candidacy = candidacy(standing);
        var codes = needs.stream().collect(Collectors.toMap(Rules.OfNeed::id, Rules.OfNeed::code));
        var gates = standing.gates().stream()
                .map(gate -> new Evaluation.GateOf(Objects.requireNonNull(codes.get(gate.criterion())), gate.status()))
                .toList();
        var cells = standing.cells().stream()
                .map(cell -> view(candidacy.id, codes, cell))
                .toList();
        return new Evaluation.Candidacy(
                candidacy.id,
                candidacy.candidate.id,
                candidacy.candidate.name(),
                candidacy.stage(),
                false,
                interviews(candidacy.id),
                score(standing),
                new Evaluation.CoverageShare(
                        standing.once(),
                        standing.twice(),
                        new Evaluation.MustHaves(standing.mustHavesAssessed(), standing.mustHaves()),
                        standing.effectiveRaters()),
                gates,
                new Evaluation.ReadinessOf(standing.readiness().status(), ReasonWords.of(standing, codes)),
                cells);
    }

    private Evaluation.@Nullable Score score(Standing standing) {
        var score = standing.score();
        return score == null
                ? null
                : new Evaluation.Score(
                        score.asRated(), score.adjusted(), score.low(), score.high(), score.worst(), score.best());
    }

    private Evaluation.Interviews interviews(UUID candidacy) {
        var all = interviews.getOrDefault(candidacy, List.of());
        int submitted = (int) all.stream()
                .filter(interview -> interview.submittedAt() != null)
                .count();
        var next = all.stream()
                .filter(interview -> interview.submittedAt() == null)
                .map(interview -> interview.startsAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Evaluation.Interviews(submitted, all.size(), next);
    }

    private Evaluation.Cell view(UUID candidacy, Map<UUID, String> codes, Cell cell) {
        var values = cell.values().stream()
                .map(value -> new Evaluation.Value(
                        value.rater(), names.getOrDefault(value.rater(), ""), value.value(), value.independent()))
                .toList();
        return new Evaluation.Cell(
                Objects.requireNonNull(codes.get(cell.criterion())),
                cell.criterion(),
                cell.assessed() ? Evaluation.Assessment.ASSESSED : Evaluation.Assessment.NOT_ASSESSED,
                cell.coverage(),
                cell.asRated(),
                cell.adjusted(),
                cell.low(),
                cell.high(),
                values.size(),
                cell.split(),
                evidence.getOrDefault(new Place(candidacy, cell.criterion()), 0),
                values,
                basis.ratings().later(candidacy, cell.criterion(), names));
    }
}
