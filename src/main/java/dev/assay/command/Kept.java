package dev.assay.command;

import dev.assay.storage.LeftOpen;
import dev.assay.storage.Naming;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/// A file that a command makes: under its name it stands when it is whole and on disk, and not
/// before. Until then it ends in `.part`. One that is there already is never written over.
final class Kept {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path file;
    private final Path part;
    private final Path directory;

    Kept(Path named) {
        this.file = named.toAbsolutePath();
        this.directory = Objects.requireNonNull(file.getParent(), "a file is in a directory");
        this.part = file.resolveSibling(file.getFileName() + ".part");
    }

    /// Writes what the file holds.
    interface Work {
        int go(OutputStream out) throws Exception;
    }

    /// Reads what was written.
    interface Check {
        void check(Path part) throws Exception;
    }

    /// @return with what the work ended
    /// @throws NotDone where there is a file of this name, or no directory for it
    int write(Work work, Check check) throws Exception {
        requireFree();
        try {
            int code;
            try (var channel = FileChannel.open(
                    part,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING),
                    mine())) {
                code = work.go(new LeftOpen(Channels.newOutputStream(channel)));
            }
            if (code == Ended.DONE) {
                check.check(part);
                Naming.give(part, file);
            }
            return code;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void requireFree() throws NotDone {
        if (Files.exists(file)) {
            throw NotDone.untried(
                    "%s is there already. Nothing was written: name another file, or move it away.".formatted(file));
        }
        if (!Files.isDirectory(directory)) {
            throw NotDone.untried("There is no directory %s.".formatted(directory));
        }
    }

    private static FileAttribute<?>[] mine() {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
