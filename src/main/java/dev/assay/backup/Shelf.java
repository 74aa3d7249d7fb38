package dev.assay.backup;

import dev.assay.storage.LeftOpen;
import dev.assay.storage.Naming;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// A directory of copies. Under its own name stands only what is whole and on disk.
///
/// @param reserve bytes that a copy leaves free: a full disk closes the database beside it
/// @param stops whether the writing shall end before its time
record Shelf(Path directory, long reserve, BooleanSupplier stops) {

    private static final String PART = ".part";
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final long LOOK_EVERY = 1024 * 1024;

    /// Writes what a copy holds.
    interface Content {
        void write(OutputStream out) throws IOException, SQLException;
    }

    /// What stands there under a name of ours; the newest first.
    List<Copy> copies() throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        var found = new ArrayList<Copy>();
        try (var files = Files.newDirectoryStream(directory, "assay-*")) {
            for (var file : files) {
                if (Files.isRegularFile(file)) {
                    Copy.of(file.getFileName().toString(), Files.size(file)).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(Copy::name).reversed()); // which begins with the moment
        return found;
    }

    /// The newest one that was made by now: one from a clock that went wrong delays nothing.
    Optional<Copy> newest(Instant now) throws IOException {
        return copies().stream().filter(copy -> !copy.at().isAfter(now)).findFirst();
    }

    /// Writes a copy, reads it again, and only then gives it its name.
    ///
    /// @param passphrase null for one that is not encrypted
    /// @throws Damaged where what was written does not read as it should
    void add(Instant now, char @Nullable [] passphrase, Content content) throws IOException, SQLException {
        Files.createDirectories(directory, only("rwx------"));
        sweep();
        var name = Copy.named(now, passphrase != null);
        var part = directory.resolve(name + PART);
        try {
            write(part, passphrase, content);
            ArchiveFile.read(part, passphrase, Archive.NOTHING);
            Files.move(part, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            Naming.syncDirectory(part);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /// What a killed one left.
    private void sweep() throws IOException {
        try (var parts = Files.newDirectoryStream(directory, "assay-*" + PART)) {
            for (var part : parts) {
                var name = part.getFileName().toString();
                if (Copy.of(name.substring(0, name.length() - PART.length()), 0).isPresent()) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private void write(Path part, char @Nullable [] passphrase, Content content) throws IOException, SQLException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var file = FileChannel.open(part, options, only("rw-------"))) {
            var out = new Careful(Channels.newOutputStream(file));
            if (passphrase == null) {
                content.write(out);
            } else {
                var encrypting = Encrypted.to(out, passphrase);
                content.write(encrypting);
                encrypting.close(); // not where it failed: that would make an end
            }
            file.force(true);
        }
    }

    /// Takes the oldest ones away.
    ///
    /// @param keep how many stay, with the one that was made now, which stays in any case
    void keep(int keep, Instant now) throws IOException {
        var others = copies().stream()
                .filter(copy -> !copy.name().startsWith(Copy.named(now, false)))
                .skip(keep - 1L)
                .toList();
        for (var copy : others) {
            Files.deleteIfExists(directory.resolve(copy.name()));
        }
    }

    /// Ends the writing where the disk gets full, or the program ends. Left open by whoever
    /// closes it: its file is still to be synced.
    private final class Careful extends LeftOpen {

        private long untilLook;

        Careful(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            untilLook -= count;
            if (untilLook < 0) {
                untilLook = LOOK_EVERY;
                look();
            }
            super.write(bytes, from, count);
        }

        private void look() throws IOException {
            if (stops.getAsBoolean()) {
                throw new Stopped();
            }
            if (Files.getFileStore(directory).getUsableSpace() < reserve) {
                throw new TooFull(reserve);
            }
        }
    }

    /// The program ends.
    static final class Stopped extends IOException {

        private static final long serialVersionUID = 1;

        Stopped() {
            super("The program ends.");
        }
    }

    /// The disk must keep some room for the database.
    static final class TooFull extends IOException {

        private static final long serialVersionUID = 1;

        private final long left;

        TooFull(long left) {
            super("The disk has less than %d MB left.".formatted(left / (1024 * 1024)));
            this.left = left;
        }

        long megabytes() {
            return left / (1024 * 1024);
        }
    }
}
