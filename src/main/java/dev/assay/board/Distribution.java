package dev.assay.board;

import dev.assay.evaluation.Evaluations;
import dev.assay.language.Phrase;
import dev.assay.scoring.Vote;
import dev.assay.web.Format;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// How often each rating was given on one need: five bars, 120 wide and 44 high.
///
/// @param bars for 1 to 5
public record Distribution(String need, int ratings, List<Bar> bars) {

    private static final double HEIGHT = 44;
    private static final double STEP = 24;
    private static final double TOP = 14;

    /// One rating.
    ///
    /// @param x,y,height of the bar
    public record Bar(int rating, long count, String x, String y, String height) {

        /// In the middle of the bar.
        public String middle() {
            return number((rating - 1) * STEP + STEP / 2);
        }

        /// Just above the bar.
        public String above() {
            return number(Double.parseDouble(y) - 3);
        }
    }

    /// One a need, in the role's order. No statement.
    static List<Distribution> listOf(Evaluations.Seen seen) {
        var votes = seen.whole().panel().votes();
        return seen.whole().evaluation().needs().stream()
                .map(need -> of(
                        need.code(),
                        votes.stream()
                                .filter(vote -> vote.criterion().equals(need.id()))
                                .toList()))
                .toList();
    }

    private static Distribution of(String need, List<Vote> votes) {
        var counts = IntStream.rangeClosed(1, 5)
                .mapToLong(rating ->
                        votes.stream().filter(vote -> vote.value() == rating).count())
                .toArray();
        long most = Math.max(
                1, IntStream.range(0, 5).mapToLong(at -> counts[at]).max().orElse(1));
        return new Distribution(
                need,
                votes.size(),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(rating -> bar(rating, counts[rating - 1], most))
                        .toList());
    }

    private static Bar bar(int rating, long count, long most) {
        double height = HEIGHT * count / most;
        return new Bar(rating, count, number((rating - 1) * STEP + 2), number(TOP + HEIGHT - height), number(height));
    }

    /// `12 ratings: one 2, three 3, eight 4.`
    public Phrase words() {
        if (ratings == 0) {
            return Phrase.of("%s: no rating yet.", need);
        }
        var parts = bars.stream()
                .filter(bar -> bar.count() > 0)
                .map(bar -> Phrase.of("%d %s", bar.rating(), times(bar.count())))
                .toList();
        return Phrase.of("%s: %s.", need, Phrase.list(parts));
    }

    private static Phrase times(long count) {
        return count == 1 ? Phrase.of("once") : Phrase.of("%s times", Format.inWords((int) count));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
