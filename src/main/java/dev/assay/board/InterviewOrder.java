package dev.assay.board;

import dev.assay.board.InsightsView.OrderPoint;
import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Evaluations;
import dev.assay.interview.Interview;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Whether ratings drift with the number of interviews somebody has held for the role: the mean
/// gap between an interviewer's ratings and the same candidates' means, by the place of the
/// interview.
final class InterviewOrder {

    private static final int MOST = 12;

    private InterviewOrder() {}

    static List<OrderPoint> of(Evaluations.Whole whole) {
        var gaps = new TreeMap<Integer, List<Double>>();
        var byInterviewer = new HashMap<UUID, List<Interview>>();
        for (var interview : whole.basis().interviews()) {
            if (interview.firstSubmittedAt() != null) {
                byInterviewer
                        .computeIfAbsent(interview.interviewer.id, id -> new ArrayList<>())
                        .add(interview);
            }
        }
        for (var interviews : byInterviewer.values()) {
            interviews.sort(Comparator.comparing(InterviewOrder::heldAt).thenComparing(interview -> interview.id));
            for (var at = 0; at < Math.min(MOST, interviews.size()); at++) {
                add(gaps, at + 1, whole.evaluation(), interviews.get(at));
            }
        }
        return gaps.entrySet().stream()
                .map(entry -> new OrderPoint(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream().mapToDouble(g -> g).average().orElse(0)))
                .toList();
    }

    private static java.time.Instant heldAt(Interview interview) {
        var begun = interview.begunAt();
        return begun == null ? interview.createdAt : begun;
    }

    /// The gap on needs that a colleague rated too; nothing where there is none.
    private static void add(Map<Integer, List<Double>> gaps, int place, Evaluation evaluation, Interview interview) {
        evaluation.candidacy(interview.candidacy.id).stream()
                .flatMap(one -> one.cells().stream())
                .filter(cell -> cell.values().size() > 1 && cell.asRated() != null)
                .flatMap(cell -> cell.values().stream()
                        .filter(value -> value.interviewerId().equals(interview.interviewer.id))
                        .map(value -> value.value() - cell.asRated()))
                .mapToDouble(Double::doubleValue)
                .average()
                .ifPresent(gap -> gaps.computeIfAbsent(place, unknown -> new ArrayList<>())
                        .add(gap));
    }
}
