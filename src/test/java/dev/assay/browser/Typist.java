package dev.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/// Somebody with a pad of their own who types one text below the other, ten in a note, and looks
/// after each text whether it stands in the editor, and after each note whether it is on the
/// server. Many take turns: while one pauses, others type.
final class Typist {

    static final int TEXTS_IN_A_NOTE = 10;
    private static final long A_LOOK = Duration.ofMillis(200).toNanos();
    private static final long PATIENCE = Duration.ofSeconds(40).toNanos();

    /// Makes a text of a seed, to be typed below what stands in the note.
    interface Texts {
        Typing text(long seed, String above);
    }

    private final Page page;
    private final Supplier<String> server;
    private final Texts texts;
    private final Deque<Typing.Key> keys = new ArrayDeque<>();
    private long seed;
    private int left;
    private int inNote;
    private String note = "";
    private long due;
    private long typedAt;
    int pressed;

    Typist(Page page, Supplier<String> server, Texts texts, long firstSeed, int count) {
        this.page = page;
        this.server = server;
        this.texts = texts;
        this.seed = firstSeed;
        this.left = count;
    }

    boolean isDone() {
        return keys.isEmpty() && left == 0 && inNote == 0;
    }

    long due() {
        return due;
    }

    void turn() {
        if (!keys.isEmpty()) {
            type();
        } else if (inNote < TEXTS_IN_A_NOTE && left > 0) {
            begin();
        } else {
            look();
        }
    }

    private void begin() {
        var text = texts.text(seed++, note);
        keys.addAll(text.keys());
        note = text.note();
        pressed += keys.size();
        left--;
        inNote++;
    }

    /// Types what comes without a pause.
    private void type() {
        var run = new StringBuilder();
        do {
            var key = keys.remove();
            if (key.isTyped()) {
                run.append(key.name());
            } else {
                page.keyboard().type(run.toString());
                page.keyboard().press(key.name());
                run.setLength(0);
            }
        } while (!keys.isEmpty() && keys.element().pause() == 0);
        page.keyboard().type(run.toString());
        typedAt = System.nanoTime();
        if (keys.isEmpty()) {
            assertThat(note).as(this::which).endsWith(Pads.shown(page)); // of a long note its end
        } else {
            due = typedAt + Duration.ofMillis(keys.element().pause()).toNanos();
        }
    }

    private void look() {
        var there = server.get();
        if (note.equals(there)) {
            page.keyboard().press("Control+a");
            page.keyboard().press("Delete");
            note = "";
            inNote = 0;
        } else if (System.nanoTime() > typedAt + PATIENCE) {
            assertThat(there).as(this::which).isEqualTo(note);
        }
        due = System.nanoTime() + A_LOOK;
    }

    private String which() {
        return "-Dassay.seed=%d -Dassay.typed=%d types this note again".formatted(seed - inNote, inNote);
    }
}
