package dev.assay.backup;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// Reads an archive through, from its begin to its end, and holds it against what it says of
/// itself.
final class Archive {

    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final int LONGEST_LINE = 64 * 1024 * 1024;
    private static final String CUT = "The archive ends too early: it was cut off, or is still being written.";

    /// Takes what an archive holds.
    interface Reader {
        /// What stands at its begin: everything but the tables.
        void begin(Manifest begun) throws IOException, SQLException;

        /// A line of a table, without its end.
        void line(String table, String line) throws IOException, SQLException;

        /// The table is at its end.
        void end(String table) throws IOException, SQLException;
    }

    /// Reads and checks, and keeps nothing.
    static final Reader NOTHING = new Reader() {
        @Override
        public void begin(Manifest begun) {
            // nothing is kept
        }

        @Override
        public void line(String table, String line) {
            // nothing is kept
        }

        @Override
        public void end(String table) {
            // nothing is kept
        }
    };

    private Archive() {}

    /// @return what it holds, after each count and hash was found right
    /// @throws Damaged with a sentence, where it is not whole or not what it says
    static Manifest read(InputStream in, Reader reader) throws IOException, SQLException {
        try (var zip = new ZipInputStream(new BufferedInputStream(in))) {
            var begun = begin(zip, reader);
            var counted = new ArrayList<Manifest.Content>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (name.equals(Backup.END)) {
                    return whole(manifest(zip), begun, counted);
                }
                if (!name.matches("[a-z_]+\\.jsonl")) {
                    throw new Damaged("The archive holds \"" + name + "\", which does not belong there.");
                }
                counted.add(table(zip, name.substring(0, name.length() - Backup.LINES.length()), reader));
            }
            throw new Damaged(CUT);
        } catch (EOFException cut) {
            throw new Damaged(CUT, cut);
        } catch (ZipException | JacksonException | IllegalArgumentException broken) {
            throw new Damaged("The archive is damaged: it cannot be read (" + broken.getMessage() + ").", broken);
        }
    }

    private static Manifest begin(ZipInputStream zip, Reader reader) throws IOException, SQLException {
        var first = zip.getNextEntry();
        if (first == null || !first.getName().equals(Backup.BEGIN)) {
            throw new Damaged("This is no archive of Assay.");
        }
        var begun = manifest(zip);
        if (!begun.archive().equals(Manifest.ARCHIVE)) {
            throw new Damaged("This is no archive of Assay.");
        }
        if (begun.format() > Manifest.FORMAT) {
            throw new Damaged("A later version of Assay made this archive; use that one, or a later one.");
        }
        reader.begin(begun);
        return begun;
    }

    private static Manifest manifest(ZipInputStream zip) throws IOException {
        return JSON.readValue(zip.readAllBytes(), Manifest.class);
    }

    private static Manifest.Content table(ZipInputStream zip, String name, Reader reader)
            throws IOException, SQLException {
        var counter = new Counter();
        var lines = new BufferedInputStream(zip); // reads to the end of the table and no further
        for (var line = line(lines); line != null; line = line(lines)) {
            counter.take(line);
            reader.line(name, new String(line, 0, line.length - 1, StandardCharsets.UTF_8));
        }
        reader.end(name);
        return counter.content(name);
    }

    /// The next line with its end; null behind the last one.
    private static byte @Nullable [] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                return line.toByteArray();
            }
            if (line.size() > LONGEST_LINE) {
                throw new Damaged("The archive is damaged: a line of it has no end.");
            }
        }
        if (line.size() > 0) {
            throw new Damaged(CUT);
        }
        return null;
    }

    private static Manifest whole(Manifest said, Manifest begun, List<Manifest.Content> counted) throws Damaged {
        if (!said.with(List.of()).equals(begun)) {
            throw new Damaged("The archive is damaged: its begin and its end are not of one copy.");
        }
        if (said.tables().equals(counted)) {
            return said;
        }
        for (int i = 0; i < Math.min(said.tables().size(), counted.size()); i++) {
            if (!said.tables().get(i).equals(counted.get(i))) {
                var table = counted.get(i);
                throw new Damaged("The archive is damaged: %s holds %d rows that are not those that were written, %d."
                        .formatted(
                                table.name(), table.rows(), said.tables().get(i).rows()));
            }
        }
        throw new Damaged("The archive is damaged: a table is missing.");
    }
}
