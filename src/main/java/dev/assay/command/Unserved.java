package dev.assay.command;

import dev.assay.storage.DatabaseFile;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The program as it runs for one command, and serves nobody.
@Singleton
@Unremovable
final class Unserved implements QuarkusApplication {

    private static @Nullable Work work;

    private final Inside inside;

    Unserved(Inside inside) {
        this.inside = inside;
    }

    private record Work(InDatabase command, Desk desk) {}

    /// Starts the program, does the command and ends the program.
    ///
    /// @return with what the command ended
    static int run(InDatabase command, Desk desk) throws Exception {
        if (DatabaseFile.isUsed(System.getProperties(), System.getenv())) {
            var file = DatabaseFile.path();
            if (command.onlyLooks() && !Files.exists(file)) {
                throw NotDone.untried("There is no database %s.".formatted(file));
            }
            DatabaseFile.ready(file);
        }
        System.setProperty("assay.only-looks", Boolean.toString(command.onlyLooks()));
        return start(command, desk);
    }

    /// The same, on a database that is made ready otherwise.
    static int start(InDatabase command, Desk desk) throws Exception {
        work = new Work(command, desk);
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.log.console.level", "OFF");
        var ended = new AtomicInteger(Ended.FAILED);
        var failed = new AtomicReference<@Nullable Throwable>();
        Quarkus.run(Unserved.class, (code, failure) -> {
            ended.set(code);
            failed.set(failure);
        });
        var failure = failed.get();
        if (failure != null) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
        return ended.get();
    }

    @Override
    public int run(String... nothing) {
        var now = Objects.requireNonNull(work);
        return inside.run(
                now.desk,
                now.command.out(),
                now.command.err(),
                now.command.words().said());
    }
}
