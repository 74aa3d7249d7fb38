package dev.assay.intake;

import dev.assay.web.Errand;
import dev.assay.web.Errand.State;
import dev.assay.web.Phrase;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far a long import is, or the look at a file, or a roll-back.
///
/// @param url its address
/// @param counts `1,200 of 3,000`; empty where that is not known yet
/// @param why it failed, in words
public record ImportRun(
        String url,
        String source,
        State state,
        int done,
        int total,
        @Nullable Phrase counts,
        Phrase why) {

    static final String IMPORTS = "/imports/runs/";
    static final String PREVIEWS = "/imports/previews/";

    private static final Phrase SILENT = Phrase.of(
            "Nothing was heard of it for two minutes: perhaps the program was restarted. Nothing was stored.");

    /// Where the roll-backs of an import are.
    static String rollBacks(UUID batch) {
        return "/imports/" + batch + "/rollbacks/";
    }

    /// @param path of errands of its kind
    static ImportRun of(Errand errand, String path, Instant now) {
        var why = errand.state(now) == State.FAILED ? errand.why() : null;
        return new ImportRun(
                path + errand.id,
                errand.subject(),
                errand.state(now),
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
