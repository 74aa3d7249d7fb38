package dev.assay.command;

import dev.assay.backup.Encrypted;
import dev.assay.backup.Passphrase;
import java.io.BufferedInputStream;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The passphrase of an archive. It is never a word on the command line, which others can see.
final class Secret {

    static final String VARIABLE = "ASSAY_BACKUP_PASSPHRASE";

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "The file whose first line is the passphrase; else " + VARIABLE + ", else it is asked for.")
    @Nullable
    Path file;

    /// To encrypt with; null for none.
    ///
    /// @param wanted whether there must be one
    /// @throws NotDone where there is none, or one that is too short
    char @Nullable [] toWrite(boolean wanted) throws NotDone, IOException {
        var known = known();
        var passphrase = known == null && wanted ? twice() : known;
        if (passphrase != null && passphrase.length < Passphrase.SHORTEST) {
            throw NotDone.untried("A passphrase has at least %d characters.".formatted(Passphrase.SHORTEST));
        }
        return passphrase;
    }

    /// To decrypt an archive with; null for one that is not encrypted.
    ///
    /// @throws NotDone where there is none
    char @Nullable [] toRead(Path archive) throws NotDone, IOException {
        try (var begin = new BufferedInputStream(Files.newInputStream(archive))) {
            if (!Encrypted.isEncrypted(begin)) {
                return null;
            }
        }
        var known = known();
        return known == null ? asked("Passphrase: ") : known;
    }

    private char @Nullable [] known() throws IOException {
        if (file != null) {
            try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
                return lines.findFirst().orElse("").toCharArray();
            }
        }
        var set = System.getenv(VARIABLE);
        return set == null || set.isEmpty() ? null : set.toCharArray();
    }

    private static char[] twice() throws NotDone {
        var first = asked("Passphrase: ");
        if (!Arrays.equals(first, asked("The same again: "))) {
            throw NotDone.untried("Those were two different passphrases.");
        }
        return first;
    }

    private static char[] asked(String question) throws NotDone {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readPassword("%s", question))
                .orElseThrow(
                        () -> NotDone.untried("The passphrase is needed: set %s, or name its file by --passphrase-file."
                                .formatted(VARIABLE)));
    }
}
