package dev.assay.privacy;

import dev.assay.web.Errand;
import dev.assay.web.Errand.State;
import dev.assay.web.Phrase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far an erasure is.
///
/// @param candidateUrl the page of the person, as long as there is one
/// @param counts `3 of 7`; null where that is not known yet
/// @param why it failed, in words
public record ErasureRun(
        String url,
        String candidateUrl,
        State state,
        int done,
        int total,
        @Nullable Phrase counts,
        Phrase why) {

    static final String PATH = "/erasures/runs/";

    private static final Phrase SILENT = Phrase.of(
            "Nothing was heard of it for two minutes: perhaps the program was restarted. Nothing was erased.");

    static ErasureRun of(Errand errand, Instant now) {
        var state = errand.state(now);
        var why = state == State.FAILED ? errand.why() : null;
        return new ErasureRun(
                PATH + errand.id,
                "/candidates/" + errand.subject(),
                state,
                errand.done(),
                errand.total(),
                errand.words(),
                why == null ? SILENT : why);
    }

    public boolean runs() {
        return state == State.WAITING || state == State.RUNNING;
    }

    public boolean cancelled() {
        return state == State.CANCELLED;
    }
}
