package dev.assay.evaluation;

import dev.assay.web.Format;
import java.util.Locale;

/// How severe somebody is, in words: a prompt to calibrate, no verdict on a colleague.
final class SeverityWords {

    private static final double NOTHING = .005;

    private SeverityWords() {}

    static String of(String name, double severity, int shared) {
        var who = Format.isolated(name);
        if (shared == 0) {
            return who + " rated no candidate on a need that a colleague rated too, so nothing is corrected.";
        }
        var candidates = shared == 1 ? "1 shared candidate" : shared + " shared candidates";
        if (Math.abs(severity) < NOTHING) {
            return "%s’s ratings run like colleagues’ for the same people (%s).".formatted(who, candidates);
        }
        return "%s’s ratings run %s than colleagues’ for the same people (%s). After shrinkage %s is %s."
                .formatted(
                        who,
                        severity > 0 ? "higher" : "lower",
                        candidates,
                        String.format(Locale.ROOT, "%.2f", Math.abs(severity)),
                        severity > 0 ? "taken off them" : "added to them");
    }
}
