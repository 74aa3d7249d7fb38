package dev.assay.board;

import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Evaluations;
import dev.assay.interview.Interview;
import dev.assay.language.Phrase;
import dev.assay.scoring.Vote;
import dev.assay.web.Format;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/// How the share of weight that was heard grew, submission by submission: the mean over the
/// candidates of now, by the weights of now, so that its end is what the page shows beside it.
///
/// An interviewer who held two interviews with one candidate counts from the first of them.
///
/// @param points oldest first
public record CoverageOverTime(List<Point> points) {

    private static final int MOST = 200;
    private static final int CORROBORATED_FROM = 2;

    /// Shares after one submission, in `[0, 1]`.
    public record Point(Instant at, double once, double twice) {

        public Phrase onceWords() {
            return Format.percent(once);
        }

        public Phrase twiceWords() {
            return Format.percent(twice);
        }
    }

    private record Place(UUID candidacy, UUID need) {}

    private record Talk(UUID candidacy, UUID interviewer) {}

    /// No statement: from what the evaluation was made of, and from whom somebody knows that they
    /// were rated, not how.
    static CoverageOverTime of(Evaluations.Seen seen) {
        var evaluation = seen.evaluation();
        var shares = evaluation.needs().stream().collect(Collectors.toMap(Evaluation.Need::id, Evaluation.Need::share));
        var candidates = evaluation.candidacies().stream()
                .filter(one -> seen.sight().knows(one.id()))
                .count();
        var once = new TreeMap<Instant, Double>();
        var twice = new TreeMap<Instant, Double>();
        heard(seen).forEach((place, voices) -> {
            double part = shares.getOrDefault(place.need(), 0.0) / candidates;
            var all = voices.values().stream().map(Voice::at).sorted().toList();
            var independent = voices.values().stream()
                    .filter(Voice::independent)
                    .map(Voice::at)
                    .sorted()
                    .toList();
            once.merge(all.getFirst(), part, Double::sum);
            if (independent.size() >= CORROBORATED_FROM) {
                twice.merge(independent.get(CORROBORATED_FROM - 1), part, Double::sum);
            }
        });
        return new CoverageOverTime(thinned(points(once, twice)));
    }

    private record Voice(Instant at, boolean independent) {

        Voice or(Voice other) {
            return new Voice(at, independent || other.independent);
        }
    }

    private static Map<Place, Map<UUID, Voice>> heard(Evaluations.Seen seen) {
        var times = times(seen.all().basis().interviews());
        var heard = new HashMap<Place, Map<UUID, Voice>>();
        for (Vote vote : seen.all().panel().votes()) {
            var at = times.get(new Talk(vote.subject(), vote.rater()));
            if (at != null && seen.sight().knows(vote.subject())) {
                heard.computeIfAbsent(new Place(vote.subject(), vote.criterion()), _ -> new HashMap<>())
                        .merge(vote.rater(), new Voice(at, vote.independent()), Voice::or);
            }
        }
        return heard;
    }

    private static Map<Talk, Instant> times(Collection<Interview> interviews) {
        var times = new HashMap<Talk, Instant>();
        for (var interview : interviews) {
            var at = interview.firstSubmittedAt();
            if (at != null) {
                times.merge(
                        new Talk(interview.candidacy.id, interview.interviewer.id),
                        at,
                        (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return times;
    }

    private static List<Point> points(TreeMap<Instant, Double> once, TreeMap<Instant, Double> twice) {
        var moments = new TreeSet<>(once.keySet());
        moments.addAll(twice.keySet());
        var points = new ArrayList<Point>();
        double heard = 0;
        double corroborated = 0;
        for (var moment : moments) {
            heard += once.getOrDefault(moment, 0.0);
            corroborated += twice.getOrDefault(moment, 0.0);
            points.add(new Point(moment, Math.min(heard, 1), Math.min(corroborated, 1)));
        }
        return points;
    }

    /// So many that a line can be drawn of them, the last among them.
    private static List<Point> thinned(List<Point> points) {
        int every = points.size() / MOST + 1;
        var kept = new ArrayList<Point>();
        for (int at = points.size() - 1; at >= 0; at -= every) {
            kept.addFirst(points.get(at));
        }
        return kept;
    }

    /// Whether there is something to draw.
    public boolean any() {
        return points.size() > 1;
    }

    public CoverageChart chart() {
        return CoverageChart.of(points);
    }

    /// `From 12% of the weight after the submission of Fri 6 Mar, 10:00 to 80% after ...`
    public Phrase words() {
        var first = points.getFirst();
        var last = points.getLast();
        return Phrase.of(
                "From %s of the weight after the submission of %s to %s after that of %s; by two independent voices %s.",
                first.onceWords(),
                Format.moment(first.at()),
                last.onceWords(),
                Format.moment(last.at()),
                last.twiceWords());
    }
}
