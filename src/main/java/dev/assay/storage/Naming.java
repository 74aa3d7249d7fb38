package dev.assay.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Gives files that are whole their name, so that a power failure takes neither back.
public final class Naming {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Naming() {}

    /// Whatever has that name already stays. The file's other name may stay, too.
    ///
    /// @throws FileAlreadyExistsException where there is one of that name
    public static void give(Path whole, Path name) throws IOException {
        syncFile(whole);
        try {
            Files.createLink(name, whole);
        } catch (FileAlreadyExistsException | NoSuchFileException refused) {
            throw refused;
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.move(whole, name);
        }
        syncDirectory(name);
    }

    static void syncFile(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// The names of a directory, by a file in it. Where a directory cannot be opened it needs no
    /// sync.
    public static void syncDirectory(Path file) throws IOException {
        var directory = file.toAbsolutePath().getParent();
        if (POSIX && directory != null) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
