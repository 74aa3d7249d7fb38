package dev.assay.command;

import dev.assay.backup.ArchiveFile;
import dev.assay.backup.Backup;
import dev.assay.backup.Encrypted;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `assay backup`.
@Command(
        name = "backup",
        description = {
            "Writes everything that is stored, as it is at this moment, while the program runs or not.",
            "The archive is read again before it gets its name. It can be put back into either kind of database, by"
                    + " this or a later version."
        })
final class BackupCommand extends Making {

    @Parameters(paramLabel = "FILE", description = "Where to: a new file.")
    Path file;

    @Option(names = "--encrypt", description = "Encrypts it with a passphrase, so that the age tool opens it, too.")
    boolean encrypt;

    @Mixin
    Secret secret = new Secret();

    private char @Nullable [] passphrase;

    @Override
    Path made() {
        return file;
    }

    @Override
    boolean onlyLooks() {
        return true;
    }

    @Override
    OutputStream through(OutputStream out) throws IOException {
        return passphrase == null ? out : Encrypted.to(out, passphrase);
    }

    @Override
    int outside() throws Exception {
        passphrase = secret.toWrite(encrypt || secret.file != null);
        return super.outside();
    }

    @Override
    int run(Desk desk) throws Exception {
        var container = Arc.container();
        try (var connection = container.instance(AgroalDataSource.class).get().getConnection()) {
            Backup.write(connection, container.instance(Clock.class).get().instant(), desk.result(), table -> {
                err().printf("  %s: %,d%n", table.name(), table.rows());
                err().flush();
            });
        }
        return Ended.DONE;
    }

    @Override
    void check(Path part) throws Exception {
        var manifest = ArchiveFile.read(part, passphrase);
        out().printf(
                        "%s holds %,d rows as they were at %s%s.%n",
                        file, manifest.rows(), manifest.taken(), passphrase == null ? "" : ", encrypted");
    }
}
