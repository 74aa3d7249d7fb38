package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.DoubleAccumulator;
import org.junit.jupiter.api.Test;

/// Space is used again while people type, so that the file stays near what it holds.
class GrowthIT extends Packaged {

    private static final int CHANGES = Integer.getInteger("assay.changes", 1_500);
    private static final int PACE_MILLIS = Integer.getInteger("assay.pace", 0);
    private static final int PADS = 3;
    private static final int LINES = 100;
    private static final String LINE = "+ lit the lamp in the storm, asked the pilot twice #OWN+\\n";
    private static final double MEGABYTE = 1024 * 1024;

    @Test
    void typingDoesNotLetTheFileGrowWithoutEnd() throws Exception {
        var role = new PackagedRole(program);
        var pads = new ArrayList<Future<?>>();
        var largest = new DoubleAccumulator(Math::max, 0);
        try (var writers = Executors.newFixedThreadPool(PADS)) {
            for (int pad = 0; pad < PADS; pad++) {
                var note = "/api/v1/interviews/" + role.oneMoreOfMaras() + "/note";
                pads.add(writers.submit(() -> type(note)));
            }
            await().atMost(3, TimeUnit.HOURS)
                    .pollInterval(200, TimeUnit.MILLISECONDS)
                    .until(() -> {
                        largest.accumulate(size());
                        return pads.stream().allMatch(Future::isDone);
                    });
            for (var pad : pads) {
                pad.get();
            }
        }
        double after = size();
        program.stop();
        double stopped = size();
        program.start();
        double started = size();
        System.out.printf(
                "%d changes: the file %.1f MB at most, %.1f after, %.1f stopped, %.1f started%n",
                CHANGES, largest.get(), after, stopped, started);
        assertThat(largest.get()).isLessThan(3 * started + 64);
    }

    /// Adds lines, then changes them one after another.
    private static Void type(String note) throws IOException, InterruptedException {
        for (int i = 0; i < CHANGES / PADS; i++) {
            var at = i % LINES;
            var answer = program.send(
                    "PATCH",
                    note,
                    "{\"revision\":%d,\"edits\":[{\"at\":%d,\"remove\":%d,\"insert\":[\"%s\"]}]}"
                            .formatted(i, at, i < LINES ? 0 : 1, i + LINE),
                    PackagedRole.email("mara"));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            TimeUnit.MILLISECONDS.sleep(PACE_MILLIS);
        }
        return null;
    }

    private static double size() throws IOException {
        return Files.size(data.resolve("data/assay.mv.db")) / MEGABYTE;
    }
}
