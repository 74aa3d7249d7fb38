package dev.assay.system;

import dev.assay.access.FirstStart;
import dev.assay.access.User;
import dev.assay.intake.Importing;
import dev.assay.web.Checkpoint;
import dev.assay.web.Refused;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Imports files from the command line, without a server. Ends with 0 when all came in, 1 when one
/// was refused, 2 when nothing could be tried.
@Singleton
@Unremovable
class ImportProgram implements QuarkusApplication {

    private static final int REFUSED = 1;
    private static final int NOT_TRIED = 2;

    private final Clock clock;
    private final Checkpoint checkpoint;

    ImportProgram(Clock clock, Checkpoint checkpoint) {
        this.clock = clock;
        this.checkpoint = checkpoint;
    }

    /// Runs the whole program for this command alone, and ends it.
    static void main(String... arguments) {
        var words = List.of(arguments).subList(1, arguments.length);
        try {
            var command = ImportCommand.of(words);
            for (var file : command.files()) {
                if (!Files.isReadable(file) || Files.isDirectory(file)) {
                    throw new IllegalArgumentException(file + " is no file that can be read.");
                }
            }
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.console.level", "OFF");
            Quarkus.run(
                    ImportProgram.class, (code, failure) -> end(command, code, failure), words.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + System.lineSeparator() + ImportCommand.USAGE);
            System.exit(NOT_TRIED);
        }
    }

    private static void end(ImportCommand command, int code, @Nullable Throwable failure) {
        if (failure != null) {
            System.err.println(
                    DatabaseInUse.isCauseOf(failure)
                            ? DatabaseInUse.advice(command)
                            : "Nothing was imported: " + failure.getMessage());
        }
        System.exit(failure == null ? code : NOT_TRIED);
    }

    @Override
    @ActivateRequestContext
    public int run(String... arguments) throws IOException, SQLException {
        var command = ImportCommand.of(Arrays.asList(arguments));
        var user = QuarkusTransaction.requiringNew().call(() -> user(command));
        if (user == null || user.disabled()) {
            System.err.println("Nobody who may sign in has the address " + command.as() + ".");
            return NOT_TRIED;
        }
        int code = 0;
        for (var file : command.files()) {
            code = Math.max(code, bring(file, command, user));
        }
        checkpoint.sync();
        return code;
    }

    private static @Nullable User user(ImportCommand command) {
        var as = command.as();
        return as == null ? FirstStart.owner() : User.findByEmail(as).orElse(null);
    }

    private int bring(Path path, ImportCommand command, User user) throws IOException {
        var out = new ImportPrint(System.out, path);
        try {
            var file = command.ask(path).file(Files.readAllBytes(path));
            var importing = new Importing(user.viewer(), clock.instant());
            if (command.preview()) {
                out.preview(file, importing.preview(file));
            } else {
                out.outcome(QuarkusTransaction.requiringNew().call(() -> importing.confirm(file)));
            }
            return 0;
        } catch (Refused refused) {
            out.refused(refused);
            return REFUSED;
        }
    }
}
