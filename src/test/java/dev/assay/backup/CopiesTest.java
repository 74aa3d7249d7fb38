package dev.assay.backup;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.FixedClock;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies that are made by themselves, while the clock goes on.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class CopiesTest {

    private static final int RESERVE = 1;
    private static final String FIRST = "assay-20300102T100000Z.zip";

    @Inject
    AgroalDataSource here;

    @TempDir
    Path temporary;

    private Path directory;
    private Instant now = FixedClock.NOW;

    @BeforeEach
    void somethingToLose() {
        directory = temporary.resolve("of/backups");
        Hiring.begin().candidacy("Robin Example");
    }

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    };

    private Copies copies(String every, int keep, String passphrase) {
        return copies(every, keep, passphrase, RESERVE);
    }

    private Copies copies(String every, int keep, String passphrase, int reserve) {
        var plan = Plan.of(every, Integer.toString(keep), directory.toString(), passphrase);
        return new Copies(here, clock, reserve, plan);
    }

    private Copies after(Copies copies, int count, TemporalUnit unit) {
        now = now.plus(count, unit);
        copies.look();
        return copies;
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aCopyIsMadeWhenTheNewestIsOldEnough() throws Exception {
        var copies = copies("6h", 7, null);
        copies.look();
        assertThat(names()).containsExactly(FIRST);
        assertThat(ArchiveFile.read(directory.resolve(FIRST), null, Archive.NOTHING)
                        .rows())
                .isGreaterThan(3);
        after(copies, 359, MINUTES);
        assertThat(names()).containsExactly(FIRST);
        after(copies, 1, MINUTES);
        assertThat(names()).containsExactly(FIRST, "assay-20300102T160000Z.zip");
        assertThat(copies.failure()).isNull();
        assertThat(copies.all()).extracting(Copy::name).containsExactly("assay-20300102T160000Z.zip", FIRST);
        assertThat(copies.all().getLast().bytes()).isEqualTo(Files.size(directory.resolve(FIRST)));
    }

    @Test
    void noneIsMadeWhereNoneIsAskedFor() {
        copies(null, 7, null).look();
        assertThat(directory).doesNotExist();
    }

    @Test
    void anotherStartGoesOnFromWhatIsThere() throws IOException {
        copies("6h", 7, null).look();
        after(copies("6h", 7, null), 5, HOURS);
        assertThat(names()).hasSize(1);
        after(copies("6h", 7, null), 1, HOURS);
        assertThat(names()).hasSize(2);
    }

    @Test
    void theOldestOfItsOwnGo() throws IOException {
        var copies = copies("1h", 2, null);
        copies.look();
        Files.writeString(directory.resolve("notes.txt"), "not ours");
        Files.writeString(directory.resolve("assay-by-hand.zip"), "not ours");
        for (int i = 0; i < 3; i++) {
            after(copies, 1, HOURS);
        }
        assertThat(names())
                .containsExactly(
                        "assay-20300102T120000Z.zip", "assay-20300102T130000Z.zip", "assay-by-hand.zip", "notes.txt");
    }

    @Test
    void aCopyFromAClockThatWentWrongDelaysNothingAndOutlivesNoNewOne() throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("assay-20400101T000000Z.zip"), "x");
        copies("1h", 1, null).look();
        assertThat(names()).containsExactly(FIRST);
    }

    @Test
    void withAPassphraseItIsEncrypted() throws Exception {
        copies("1h", 7, "zebra crossing ${x}").look();
        assertThat(names()).containsExactly(FIRST + ".age");
        var file = directory.resolve(FIRST + ".age");
        assertThat(ArchiveFile.read(file, "zebra crossing ${x}".toCharArray(), Archive.NOTHING)
                        .rows())
                .isGreaterThan(3);
        assertThatThrownBy(() -> ArchiveFile.read(file, "another one".toCharArray(), Archive.NOTHING))
                .isInstanceOf(Damaged.class);
        assertThatThrownBy(() -> ArchiveFile.read(file, null, Archive.NOTHING))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("encrypted");
        var cut = Files.write(temporary.resolve("cut"), Files.readAllBytes(file));
        try (var channel = java.nio.channels.FileChannel.open(cut, java.nio.file.StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }
        assertThatThrownBy(() -> ArchiveFile.read(cut, "zebra crossing ${x}".toCharArray(), Archive.NOTHING))
                .isInstanceOf(Damaged.class);
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        copies("1h", 7, null).look();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(FIRST))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatAKilledOneLeftGoes() throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("assay-20300101T000000Z.zip.part"), "half");
        Files.writeString(directory.resolve(FIRST + ".part"), "half");
        Files.writeString(directory.resolve("assay-of-others.part"), "not ours");
        copies("1h", 7, null).look();
        assertThat(names()).containsExactly(FIRST, "assay-of-others.part");
    }

    @Test
    void aDirectoryThatIsNoneIsSaidAndTriedAgainAfterAQuarterHour() throws IOException {
        Files.createDirectories(directory.getParent());
        Files.writeString(directory, "a file");
        var copies = copies("1h", 7, null);
        copies.look();
        assertThat(copies.failure().at()).isEqualTo(now);
        assertThat(copies.failure().why())
                .asString()
                .contains(directory.toString())
                .endsWith(".");
        Files.delete(directory);
        after(copies, 14, MINUTES);
        assertThat(directory).doesNotExist();
        after(copies, 1, MINUTES);
        assertThat(names()).hasSize(1);
        assertThat(copies.failure()).isNull();
    }

    @Test
    void aDiskThatGetsFullKeepsItsReserveAndTheOldCopies() throws IOException {
        copies("1h", 1, null).look();
        var copies = copies("1h", 1, null, Integer.MAX_VALUE / 2);
        after(copies, 1, HOURS);
        assertThat(copies.failure().why()).asString().startsWith("The disk has less than");
        assertThat(names()).containsExactly(FIRST);
    }

    @Test
    void aProgramThatEndsLeavesNoHalfCopy() throws Exception {
        var copies = copies("1h", 1, null);
        copies.stop(null);
        copies.look();
        assertThat(names()).isEmpty();
        assertThat(copies.failure()).isNull();
    }
}
