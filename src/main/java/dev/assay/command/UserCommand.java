package dev.assay.command;

import dev.assay.access.Access;
import dev.assay.access.Administration;
import dev.assay.web.PublicAddress;
import io.quarkus.arc.Arc;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// `assay user`.
@Command(
        name = "user",
        description = "Makes accounts, sets their passwords anew, ends their access.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {UserCommand.Make.class, UserCommand.Reset.class, UserCommand.Disable.class})
final class UserCommand extends Spoken {

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "What is to be done: make, reset or disable?");
    }

    private static Administration administration() {
        return Arc.container().instance(Administration.class).get();
    }

    /// Tells an address that works once.
    private static void tell(java.io.PrintWriter out, String path) {
        out.println("A password is set at this address, which works once and for three days:");
        out.println(Arc.container().instance(PublicAddress.class).get().link(path));
    }

    /// `assay user make`.
    @Command(name = "make", description = "Makes an account, and a link by which its person sets a password.")
    static final class Make extends InDatabase {

        @Parameters(paramLabel = "EMAIL", description = "The address to sign in by.")
        String email;

        @Option(names = "--name", description = "Their name; what stands before the @ if left out.")
        @Nullable
        String name;

        @Option(
                names = "--access",
                defaultValue = "interviewer",
                description = "owner, manager, interviewer or observer; ${DEFAULT-VALUE} if left out.")
        Access access = Access.INTERVIEWER;

        @Override
        int run(Desk desk) {
            tell(out(), administration().make(email, name, access));
            return Ended.DONE;
        }
    }

    /// `assay user reset`.
    @Command(name = "reset", description = "Makes a link by which somebody sets another password, without the old one.")
    static final class Reset extends InDatabase {

        @Parameters(paramLabel = "EMAIL", description = "Whose.")
        String email;

        @Override
        int run(Desk desk) {
            tell(out(), administration().reset(email));
            return Ended.DONE;
        }
    }

    /// `assay user disable`.
    @Command(
            name = "disable",
            description =
                    "Ends somebody's sessions and tokens, and lets them in no more. Nothing of theirs is deleted.")
    static final class Disable extends InDatabase {

        @Parameters(paramLabel = "EMAIL", description = "Whose.")
        String email;

        @Override
        int run(Desk desk) {
            administration().disable(email);
            out().println(email + " may sign in no more.");
            return Ended.DONE;
        }
    }
}
