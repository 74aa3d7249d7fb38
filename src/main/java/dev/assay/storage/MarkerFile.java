package dev.assay.storage;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The file of a marker. It always has the same length and is written in one piece, in place, so
/// a full disk does not hinder it and a kill leaves the old one or the new one.
final class MarkerFile {

    private static final int LENGTH = 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final Map<Path, MarkerFile> FILES = new ConcurrentHashMap<>();

    private final Path path;
    private @Nullable Marker known;

    private MarkerFile(Path path) {
        this.path = path;
    }

    /// The marker of `assay.mv.db` is `assay.marker`.
    ///
    /// @param database the database's file, which need not be there
    static MarkerFile beside(Path database) {
        var name = database.getFileName().toString();
        var stem = name.endsWith(DatabaseFile.SUFFIX)
                ? name.substring(0, name.length() - DatabaseFile.SUFFIX.length())
                : name;
        return FILES.computeIfAbsent(real(database).resolveSibling(stem + ".marker"), MarkerFile::new);
    }

    /// One file has one marker, by whichever path it is reached.
    private static Path real(Path database) {
        var plain = database.toAbsolutePath().normalize();
        var directory = plain.getParent();
        try {
            return directory == null ? plain : directory.toRealPath().resolve(plain.getFileName());
        } catch (IOException notThere) {
            return plain;
        }
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /// What it says now; nothing where there is none.
    ///
    /// @throws WrongDatabase where it cannot be read
    synchronized Marker read() throws IOException {
        if (!exists() || Files.size(path) == 0) { // empty: a full disk took none of it
            return Marker.BLANK;
        }
        try {
            return JSON.readValue(Files.readString(path, StandardCharsets.UTF_8), Marker.class);
        } catch (JacksonException unreadable) {
            throw new WrongDatabase("The marker %s cannot be read: it is damaged.".formatted(path), unreadable);
        }
    }

    /// Changes it, and makes it where there is none.
    ///
    /// @param durable whether that is on disk when this returns; if not, a power failure may
    ///     leave what it said before
    synchronized void change(boolean durable, UnaryOperator<Marker> change) throws IOException {
        var marker = change.apply(known != null && exists() ? known : read());
        var text = Arrays.copyOf(JSON.writeValueAsBytes(marker), LENGTH);
        Arrays.fill(text, JSON.writeValueAsBytes(marker).length, LENGTH - 1, (byte) ' ');
        text[LENGTH - 1] = '\n';
        // no channel: those are closed where a thread is interrupted
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(text);
            if (durable) {
                file.getFD().sync();
            }
        }
        known = marker;
    }
}
