package dev.assay.command;

import dev.assay.access.Administration;
import dev.assay.access.Viewer;
import dev.assay.intake.ImportAsk;
import dev.assay.intake.Importing;
import dev.assay.web.Refused;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `assay import`.
@Command(name = "import", description = "Brings in files of notes, dossiers and tables of candidates.")
final class ImportCommand extends InDatabase {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to bring in.")
    List<Path> files = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What the files hold: notes, dossier or candidates; guessed if left out.")
    @Nullable
    String kind;

    @Option(names = "--as", paramLabel = "EMAIL", description = "Who imports; the first owner if left out.")
    @Nullable
    String as;

    @Option(names = "--role", paramLabel = "TITLE", description = "The role, where a file names none.")
    @Nullable
    String role;

    @Option(
            names = "--candidate",
            paramLabel = "NAME",
            description = "Whose dossier it is, where the file does not say.")
    @Nullable
    String candidate;

    @Option(names = "--preview", description = "Only tells what would come of it.")
    boolean preview;

    @Override
    List<Path> files() {
        return files;
    }

    @Override
    int run(Desk desk) throws Exception {
        var viewer = viewer(as);
        int code = Ended.DONE;
        for (var file : files) {
            code = Math.max(code, bring(file, desk.file(file), viewer));
        }
        return code;
    }

    /// @throws NotDone where nobody who may sign in has the address
    static Viewer viewer(@Nullable String as) throws NotDone {
        return Arc.container()
                .instance(Administration.class)
                .get()
                .find(as)
                .orElseThrow(() ->
                        NotDone.untried("Nobody who may sign in has the address %s.".formatted(String.valueOf(as))));
    }

    private int bring(Path file, byte[] content, Viewer viewer) throws IOException {
        var print = new ImportPrint(out(), file);
        try {
            var read = ask(file).file(content);
            var now = Arc.container().instance(Clock.class).get().instant();
            var importing = new Importing(viewer, now);
            if (preview) {
                print.preview(read, importing.preview(read));
            } else {
                print.outcome(QuarkusTransaction.requiringNew().call(() -> importing.confirm(read)));
            }
            return Ended.DONE;
        } catch (Refused refused) {
            print.refused(refused);
            return Ended.FAILED;
        }
    }

    private ImportAsk ask(Path file) {
        var name = file.getFileName().toString();
        return new ImportAsk(
                name, kind, role, candidate, null, name.toLowerCase(Locale.ROOT).endsWith(".csv"));
    }
}
