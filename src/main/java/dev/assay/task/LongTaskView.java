package dev.assay.task;

import dev.assay.language.Phrase;
import dev.assay.task.LongTask.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a task is, as its page shows it.
///
/// @param url of its page
/// @param subject what it is about
/// @param total 0 where it is not known yet
/// @param counts `1,200 of 3,000`; null where that is not known yet
/// @param why it failed, in words
public record LongTaskView(
        String url,
        String subject,
        State state,
        int done,
        int total,
        @Nullable Phrase counts,
        Phrase why) {

    /// @param path of tasks of its kind
    /// @param silent why it failed where it does not say so itself
    public static LongTaskView of(LongTask task, String path, Phrase silent, Instant now) {
        var state = task.state(now);
        var why = state == State.FAILED ? task.why() : null;
        return new LongTaskView(
                path + task.id,
                task.subject(),
                state,
                task.done(),
                task.total(),
                task.words(),
                why == null ? silent : why);
    }

    public boolean runs() {
        return state == State.WAITING || state == State.RUNNING;
    }

    public boolean cancelled() {
        return state == State.CANCELLED;
    }
}
