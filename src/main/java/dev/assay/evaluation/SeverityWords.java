package dev.assay.evaluation;

import dev.assay.language.Phrase;
import dev.assay.web.Format;

/// How severe somebody is, in words: a reason to talk about the scale, no verdict on a colleague.
public final class SeverityWords {

    private static final double NOTHING = .005;

    private SeverityWords() {}

    /// One or two sentences: `Ana’s ratings run higher than colleagues’ for the same people (3
    /// shared candidates). After shrinkage 0.24 is taken off them.`
    ///
    /// @param name of the interviewer
    /// @param severity in points, positive where the ratings run higher, see
    ///     [dev.assay.scoring.Severity]
    /// @param shared how many candidates a colleague rated on the same need too; with 0 nothing
    ///     is corrected
    public static Phrase of(String name, double severity, int shared) {
        var who = Format.isolated(name);
        if (shared == 0) {
            return Phrase.of(
                    "%s rated no candidate on a need that a colleague rated too, so nothing is corrected.", who);
        }
        var candidates = shared == 1 ? Phrase.of("1 shared candidate") : Phrase.of("%d shared candidates", shared);
        if (Math.abs(severity) < NOTHING) {
            return Phrase.of("%s’s ratings run like colleagues’ for the same people (%s).", who, candidates);
        }
        var size = Format.decimals(Math.abs(severity), 2);
        return severity > 0
                ? Phrase.of(
                        "%s’s ratings run higher than colleagues’ for the same people (%s). After shrinkage %s is taken off them.",
                        who, candidates, size)
                : Phrase.of(
                        "%s’s ratings run lower than colleagues’ for the same people (%s). After shrinkage %s is added to them.",
                        who, candidates, size);
    }
}
