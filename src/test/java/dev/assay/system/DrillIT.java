package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done when everything is lost, tried out: a backup while people write, a kill, and all
/// of it back; and kills in the middle of each.
class DrillIT {

    private static final int KILLS = Integer.getInteger("assay.kills", 20);
    private static final String[] LAYOUTS = {"scores", "ratings", "evidence"};

    @TempDir
    Path here;

    @Test
    void whatWasBackedUpWhilePeopleWroteComesBack() throws Exception {
        var program = new PackagedProgram(here).with("ASSAY_DEMO", "true");
        program.start();
        var exports = new java.util.ArrayList<String>();
        for (var layout : LAYOUTS) {
            exports.add(export(program, layout));
        }
        var acknowledged = new java.util.concurrent.ConcurrentLinkedQueue<String>();
        var writer = Thread.ofVirtual().start(() -> write(program, acknowledged));
        while (acknowledged.size() < 10) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        var before = java.util.List.copyOf(acknowledged);
        assertThat(program.runs("backup", "copy.zip").code()).isZero();
        program.kill();
        writer.join();
        Files.move(here.resolve("data"), here.resolve("lost"));
        var restored = program.runs("restore", "copy.zip");
        assertThat(restored.code()).as(restored.text()).isZero();
        program.start();
        for (int i = 0; i < LAYOUTS.length; i++) {
            assertThat(export(program, LAYOUTS[i])).isEqualTo(exports.get(i));
        }
        int lost = 0;
        for (var path : before) {
            lost += program.get(path).statusCode() == 200 ? 0 : 1;
        }
        assertThat(lost).as("of those that were acknowledged before").isZero();
        program.stop();
    }

    @Test
    void aKillLeavesNothingOrAll() throws Exception {
        var program = new PackagedProgram(here).with("ASSAY_DEMO", "true");
        program.start();
        program.stop();
        assertThat(program.runs("backup", "first.zip").code()).isZero();
        long begun = System.nanoTime();
        assertThat(program.runs("backup", "whole.zip").code()).isZero();
        long longest = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) * 11 / 10;
        var random = new SplittableRandom(17);
        int wholeBackups = 0;
        int wholeRestores = 0;
        for (int kill = 0; kill < KILLS / 2; kill++) {
            wholeBackups += killedBackup(program, random.nextLong(longest)) ? 1 : 0;
            wholeRestores += killedRestore(random.nextLong(longest * 3 / 2)) ? 1 : 0;
        }
        System.out.printf(
                "%d kills of backup, %d of them came too late; %d of restore, %d too late; nothing half%n",
                KILLS / 2, wholeBackups, KILLS / 2, wholeRestores);
        assertThat(program.runs("verify", "data").code()).isZero();
    }

    private boolean killedBackup(PackagedProgram program, long after) throws Exception {
        killed(program, after, "backup", "copy.zip");
        var copy = here.resolve("copy.zip");
        if (!Files.exists(copy)) {
            return false;
        }
        assertThat(program.runs("verify", "copy.zip").code()).isZero();
        Files.delete(copy);
        return true;
    }

    /// Into the same directory again and again, as somebody would.
    private boolean killedRestore(long after) throws Exception {
        var other = Files.createDirectories(here.resolve("other"));
        Files.copy(here.resolve("whole.zip"), other.resolve("whole.zip"), StandardCopyOption.REPLACE_EXISTING);
        var program = new PackagedProgram(other);
        killed(program, after, "restore", "whole.zip");
        var database = other.resolve("data/assay.mv.db");
        if (!Files.exists(database)) {
            return false;
        }
        var verified = program.runs("verify", "data");
        assertThat(verified.code()).as(verified.text()).isZero();
        assertThat(verified.text()).contains("evidence: 207");
        Files.delete(database);
        Files.delete(other.resolve("data/assay.marker"));
        return true;
    }

    private static void killed(PackagedProgram program, long after, String... words) throws Exception {
        var process = program.begins(words);
        process.waitFor(after, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private static String export(PackagedProgram program, String layout) throws Exception {
        var roles = program.get("/api/v1/roles").body();
        var id = roles.replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        return program.get("/api/v1/roles/" + id + "/export?format=csv&layout=" + layout)
                .body();
    }

    private static void write(PackagedProgram program, java.util.Queue<String> acknowledged) {
        try {
            while (true) {
                var answer = program.post("/api/v1/candidates", "{\"name\":\"Robin Example\"}");
                acknowledged.add("/api/v1/candidates/" + answer.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1"));
            }
        } catch (java.io.IOException | InterruptedException killed) {
            // the program was killed
        }
    }
}
