package dev.assay.evaluation;

import dev.assay.language.Phrase;
import dev.assay.scoring.Scores;
import dev.assay.scoring.Standing;
import dev.assay.web.Format;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How probable it is that one candidate deserves a higher score than another, from the ratings.
/// See [dev.assay.scoring.Outranking].
public final class Chances {

    /// Below this nobody is called the better one.
    static final double CLEAR = .80;

    private static final double LEAST = .01;
    private static final double MOST = .99;

    private final Scores scores;
    private final Map<UUID, Standing> standings;

    /// @param scores of the candidacies that may be asked for
    public Chances(Scores scores) {
        this.scores = scores;
        standings = scores.standings().stream().collect(Collectors.toMap(Standing::subject, Function.identity()));
    }

    /// The probability that `above` deserves a higher score than `below`, in `[0, 1]`; .5 where
    /// their scores are equal. Null where one of them has no score, or is not among the scores.
    ///
    /// @param above a candidacy
    /// @param below another one
    @Nullable
    public Double before(UUID above, UUID below) {
        var a = standings.get(above);
        var b = standings.get(below);
        return a == null || b == null ? null : scores.outranking().probability(a, b);
    }

    /// Whether neither reaches a probability of .80 to be the better one; true where one of them
    /// has no score.
    public boolean tooClose(UUID one, UUID other) {
        var chance = before(one, other);
        return chance == null || Math.max(chance, 1 - chance) < CLEAR;
    }

    /// `85%`; `under 1%` and `over 99%` at the ends, since nothing here is certain.
    ///
    /// @param chance in `[0, 1]`
    public static Phrase words(double chance) {
        if (chance < LEAST) {
            return Phrase.of("under 1%%");
        }
        return chance > MOST ? Phrase.of("over 99%%") : Format.percent(chance);
    }
}
