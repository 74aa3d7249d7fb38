package dev.assay.command;

import dev.assay.backup.Restore;
import dev.assay.storage.DatabaseFile;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `assay restore`.
@Command(
        name = "restore",
        description = {
            "Puts a backup back, into an empty database: in ASSAY_DATA_DIR, or the PostgreSQL of the settings.",
            "Every count and hash is checked, before and after; what fails or is killed leaves nothing."
        })
final class RestoreCommand extends InDatabase {

    private static final String URL = "quarkus.datasource.jdbc.url";

    @Parameters(paramLabel = "FILE", description = "The backup.")
    Path file;

    @Mixin
    Secret secret = new Secret();

    @Override
    boolean onlyLooks() {
        return true;
    }

    @Override
    int outside() throws Exception {
        requireReadable(file);
        var desk = new Desk() {
            @Override
            public byte[] file(Path named) throws IOException {
                return Files.readAllBytes(named);
            }

            @Override
            public boolean served() {
                return false;
            }

            @Override
            public OutputStream result() {
                return OutputStream.nullOutputStream();
            }
        };
        System.setProperty("assay.only-looks", "true");
        return DatabaseFile.isUsed(System.getProperties(), System.getenv())
                ? intoFile(DatabaseFile.path(), desk)
                : said(Unserved.start(this, desk));
    }

    /// Into a file of its own, which then becomes the database.
    private int intoFile(Path database, Desk desk) throws Exception {
        var restoring = DatabaseFile.begin(database);
        try {
            System.setProperty(URL, DatabaseFile.url(restoring));
            int code = Unserved.start(this, desk);
            if (code == Ended.DONE) {
                DatabaseFile.put(restoring, database);
            }
            return said(code);
        } finally {
            Files.deleteIfExists(restoring);
        }
    }

    private int said(int code) {
        if (code == Ended.DONE) {
            out().println("Everything is back, and was found as it should be. Sessions and sign-in links are not kept:"
                    + " everybody signs in again.");
        }
        return code;
    }

    static void requireReadable(Path file) throws NotDone {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw NotDone.untried("%s is no file that can be read.".formatted(file));
        }
    }

    @Override
    int run(Desk desk) throws Exception {
        if (desk.served()) {
            throw NotDone.untried("Nothing is put back into a database that is served.");
        }
        Arc.container().instance(Restore.class).get().from(file, secret.toRead(file), line -> {
            err().println(line);
            err().flush();
        });
        return Ended.DONE;
    }
}
