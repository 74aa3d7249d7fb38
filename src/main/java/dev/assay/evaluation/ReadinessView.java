package dev.assay.evaluation;

import dev.assay.language.Phrase;
import dev.assay.web.Format;
import java.util.List;
import java.util.stream.Stream;

/// Whether enough is known to decide on one candidate, with the reasons.
///
/// @param symbol `pass`, `none` or `block`; `lock` where hidden
/// @param title `Ready`, `Not ready`, `Blocked` or `Hidden`
/// @param reasons what is missing, or why it is hidden; empty where ready
public record ReadinessView(String symbol, Phrase title, List<Phrase> reasons) {

    private static final int SHOWN = 2;

    /// The same for a row: the first two reasons, and how many others there are, `and three
    /// more`. Three reasons or fewer all stay.
    public ReadinessView brief() {
        int more = reasons.size() - SHOWN;
        if (more <= 1) {
            return this;
        }
        var shown =
                Stream.concat(reasons.stream().limit(SHOWN), Stream.of(Phrase.of("and %s more", Format.inWords(more))));
        return new ReadinessView(symbol, title, shown.toList());
    }

    /// What a candidate's readiness is shown as.
    public static ReadinessView of(Evaluation.Candidacy candidacy) {
        var readiness = candidacy.readiness();
        if (candidacy.hidden() || readiness == null) {
            var why = candidacy.interviews() == null
                    ? Phrase.of("you have no interview with them")
                    : Phrase.of("until you submit yours");
            return new ReadinessView("lock", Phrase.of("Hidden"), List.of(why));
        }
        return switch (readiness.status()) {
            case READY -> new ReadinessView("pass", Phrase.of("Ready"), readiness.reasons());
            case NOT_READY -> new ReadinessView("none", Phrase.of("Not ready"), readiness.reasons());
            case BLOCKED -> new ReadinessView("block", Phrase.of("Blocked"), readiness.reasons());
        };
    }
}
