package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fifty pads type while one backup follows the other: none is refused, and what was answered
/// before a backup began is in it.
class BackupWhileTypingIT {

    private static final int PADS = 50;
    private static final int BACKUPS = Integer.getInteger("assay.backups", 2);
    private static final long BETWEEN_CHANGES_MILLIS = 1_000;
    private static final String LINE = "+ lit the lamp in the storm #OWN+\\n";

    @TempDir
    Path here;

    private final AtomicBoolean typing = new AtomicBoolean(true);
    private final List<Long> alone = new ArrayList<>();
    private final List<Long> beside = new ArrayList<>();
    private volatile List<Long> measured = alone;

    private static final class Pad {
        private final String note;
        private final AtomicInteger answered = new AtomicInteger();

        Pad(String note) {
            this.note = note;
        }
    }

    @Test
    void nobodyIsRefusedAndNothingThatWasAnsweredIsMissing() throws Exception {
        var program = new PackagedProgram(here);
        program.start();
        var pads = pads(program);
        int[] before = {};
        try (var writers = Executors.newFixedThreadPool(PADS)) {
            var ends = new ArrayList<Future<?>>();
            pads.forEach(pad -> ends.add(writers.submit(() -> type(program, pad))));
            TimeUnit.MILLISECONDS.sleep(BACKUPS * BETWEEN_CHANGES_MILLIS + BETWEEN_CHANGES_MILLIS);
            measured = beside;
            for (int i = 0; i < BACKUPS; i++) {
                before = pads.stream().mapToInt(pad -> pad.answered.get()).toArray();
                Files.deleteIfExists(here.resolve("copy.zip"));
                var backup = program.runs("backup", "copy.zip");
                assertThat(backup.code()).as(backup.text()).isZero();
            }
            typing.set(false);
            for (var end : ends) {
                end.get();
            }
        }
        program.kill();
        System.out.printf("%d pads: %s alone, %s while %d backups ran%n", PADS, words(alone), words(beside), BACKUPS);
        Files.move(here.resolve("data"), here.resolve("lost"));
        assertThat(program.runs("restore", "copy.zip").code()).isZero();
        program.start();
        for (int i = 0; i < PADS; i++) {
            var text = program.get(pads.get(i).note, PackagedRole.email("mara")).body();
            assertThat(text.split("lit the lamp", -1).length - 1).isGreaterThanOrEqualTo(before[i]);
        }
        program.stop();
    }

    private static List<Pad> pads(PackagedProgram program) throws Exception {
        var role = new PackagedRole(program);
        var pads = new ArrayList<Pad>();
        for (int i = 0; i < PADS; i++) {
            pads.add(new Pad("/api/v1/interviews/" + role.oneMoreOfMaras() + "/note"));
        }
        return pads;
    }

    private Void type(PackagedProgram program, Pad pad) throws Exception {
        for (int i = 0; typing.get(); i++) {
            long begun = System.nanoTime();
            var answer = program.send(
                    "PATCH",
                    pad.note,
                    "{\"revision\":%d,\"edits\":[{\"at\":%d,\"remove\":0,\"insert\":[\"%s\"]}]}".formatted(i, i, LINE),
                    PackagedRole.email("mara"));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            pad.answered.incrementAndGet();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            synchronized (this) {
                measured.add(millis);
            }
            TimeUnit.MILLISECONDS.sleep(Math.max(0, BETWEEN_CHANGES_MILLIS - millis));
        }
        return null;
    }

    private static String words(List<Long> millis) {
        var sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? "nothing"
                : "%d changes in %d ms in the middle, %d at the 95th of 100, %d at most"
                        .formatted(
                                sorted.length,
                                sorted[sorted.length / 2],
                                sorted[sorted.length * 95 / 100],
                                Arrays.stream(sorted).max().getAsLong());
    }
}
