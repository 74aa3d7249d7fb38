package dev.assay.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/// Everything that can be said on the command line. Nothing said starts the server.
@Command(
        name = "assay",
        versionProvider = CommandWords.Version.class,
        description = "Keeps what interviewers note, and evaluates candidates against what a role needs.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            UserCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Without a command it serves. Settings come from the environment, such as ASSAY_DATA_DIR.",
            "It ends with 0 when all was done, 1 when something was refused or failed, 2 when nothing was tried."
        })
public final class CommandWords extends Spoken {

    private @Nullable Desk desk;
    private List<String> said = List.of();

    @Option(names = "--version", versionHelp = true, description = "Tells which version this is.")
    boolean version;

    /// Does what is said, to its end.
    ///
    /// @return with what the program should end
    public static int run(String... said) {
        return line(null, List.of(said)).execute(said);
    }

    /// The same inside of the program.
    static int run(Desk desk, PrintWriter out, PrintWriter err, List<String> said) {
        return line(desk, said).setOut(out).setErr(err).execute(said.toArray(String[]::new));
    }

    private static CommandLine line(@Nullable Desk desk, List<String> said) {
        var words = new CommandWords();
        words.desk = desk;
        words.said = said;
        return new CommandLine(words)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> Failure.tell(failure, command.getErr()));
    }

    /// Where it works inside of the program; null outside.
    @Nullable
    Desk desk() {
        return desk;
    }

    /// @throws NotDone inside of the program, where there is no such command
    void requireOutside() throws NotDone {
        if (desk != null) {
            throw NotDone.untried("This is no command for a program that runs.");
        }
    }

    List<String> said() {
        return said;
    }

    @Override
    public Integer call() throws Exception {
        return ServeCommand.serve(false, err());
    }

    /// As it was built.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            var built = new Properties();
            try (var in = CommandWords.class.getResourceAsStream("/assay.properties")) {
                built.load(in);
            }
            return new String[] {"Assay %s, for %s".formatted(built.get("version"), built.get("database"))};
        }
    }
}
