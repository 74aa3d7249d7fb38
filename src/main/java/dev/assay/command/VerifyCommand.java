package dev.assay.command;

import dev.assay.backup.ArchiveFile;
import dev.assay.storage.DatabaseFile;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `assay verify`.
@Command(
        name = "verify",
        description = {
            "Reads a backup, or a database of the embedded kind, through and changes nothing.",
            "Of a backup every count and hash is checked; of a database, that it is the one its marker tells of."
        })
final class VerifyCommand extends Spoken {

    private static final String DATABASE = ".mv.db";

    @Parameters(paramLabel = "FILE|DATA", description = "A backup, or a data directory of a program that does not run.")
    Path file;

    @Mixin
    Secret secret = new Secret();

    @Override
    public Integer call() throws Exception {
        words().requireOutside();
        if (Files.isDirectory(file)) {
            return database(file.resolve("assay" + DATABASE));
        }
        if (file.toString().endsWith(DATABASE)) {
            return database(file);
        }
        RestoreCommand.requireReadable(file);
        var manifest = ArchiveFile.read(file, secret.toRead(file));
        manifest.tables().forEach(table -> tell(table.name(), table.rows()));
        out().printf(
                        "%s is whole: %,d rows of tables of version %s, taken at %s.%n",
                        file, manifest.rows(), manifest.schema(), manifest.taken());
        return Ended.DONE;
    }

    private int database(Path database) throws Exception {
        if (!Files.exists(database)) {
            throw NotDone.untried("There is no database %s.".formatted(database));
        }
        var rows = DatabaseFile.through(database.toAbsolutePath());
        rows.forEach(this::tell);
        out().printf(
                        "%s is whole: %,d rows.%n",
                        database,
                        rows.values().stream().mapToLong(Long::longValue).sum());
        return Ended.DONE;
    }

    private void tell(String table, long rows) {
        out().printf("  %s: %,d%n", table, rows);
    }
}
