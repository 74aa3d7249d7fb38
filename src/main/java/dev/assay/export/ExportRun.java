package dev.assay.export;

import dev.assay.language.Phrase;
import dev.assay.role.Role;
import dev.assay.task.LongTask;
import dev.assay.task.LongTask.State;
import dev.assay.web.Address;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How far a long download is.
///
/// @param url of its page, without what the file is to be
/// @param address of its file
/// @param page its address in full
/// @param counts `1,200 of 3,000`; empty where nothing is written yet
public record ExportRun(
        String title,
        String boardUrl,
        String url,
        String address,
        String page,
        String format,
        String layout,
        State state,
        int done,
        int total,
        @Nullable Phrase counts) {

    static ExportRun of(Role role, LongTask task, ExportRequest.Choice choice, Instant now) {
        var board = "/roles/" + role.id;
        var url = board + "/downloads/" + task.id;
        return new ExportRun(
                role.title(),
                board,
                url,
                asked(url + "/file", choice),
                asked(url, choice),
                ExportRequest.word(choice.format()),
                ExportRequest.word(choice.layout()),
                task.state(now),
                task.done(),
                task.total(),
                task.words());
    }

    static String asked(String path, ExportRequest.Choice choice) {
        return Address.of(path)
                .with("format", ExportRequest.word(choice.format()))
                .with("layout", ExportRequest.word(choice.layout()))
                .url();
    }

    /// `workbook, XLSX`.
    public Phrase kind() {
        return Phrase.of("%s, %s", table(), format.toUpperCase(Locale.ROOT));
    }

    private Phrase table() {
        return switch (layout) {
            case "workbook" -> Phrase.of("workbook");
            case "scores" -> Phrase.of("scores");
            case "ratings" -> Phrase.of("ratings");
            case "evidence" -> Phrase.of("evidence");
            default -> Phrase.verbatim(layout);
        };
    }

    public boolean waits() {
        return state == State.WAITING;
    }

    public boolean runs() {
        return waits() || state == State.RUNNING;
    }

    public boolean finished() {
        return state == State.DONE;
    }

    public boolean cancelled() {
        return state == State.CANCELLED;
    }
}
