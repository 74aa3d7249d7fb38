package dev.assay.command;

import dev.assay.storage.DatabaseFile;
import io.quarkus.runtime.Quarkus;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;

/// `assay serve`.
@Command(name = "serve", description = "Serves, until it is stopped. So does assay without a command.")
final class ServeCommand extends Spoken {

    @Override
    public Integer call() throws Exception {
        words().requireOutside();
        return serve(false, err());
    }

    /// @param demo whether an empty database is filled with invented people
    /// @return with what the server ended
    static int serve(boolean demo, PrintWriter err) throws Exception {
        if (demo) {
            System.setProperty("assay.demo", "true");
        }
        if (DatabaseFile.isUsed(System.getProperties(), System.getenv())) {
            DatabaseFile.ready(DatabaseFile.path());
        }
        var ended = new AtomicInteger();
        Quarkus.run(null, (code, failure) -> ended.set(failure == null ? code : Failure.tell(failure, err)));
        return ended.get();
    }
}
