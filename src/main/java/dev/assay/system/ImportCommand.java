package dev.assay.system;

import dev.assay.intake.ImportAsk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `import FILE... [--kind=...] [--as=...] [--role=...] [--candidate=...] [--preview]`, taken
/// apart.
record ImportCommand(List<Path> files, Map<String, String> options, boolean preview) {

    static final String NAME = "import";
    static final String USAGE = """
            Usage: import FILE... [--kind=notes|dossier|candidates] [--as=EMAIL] [--role=TITLE] [--candidate=NAME] [--preview]

              --kind       what the files hold; guessed if left out
              --as         who imports; the first owner if left out
              --role       the role, where a file names none
              --candidate  whose dossier it is, where the file does not say
              --preview    only shows what would come of it""";

    private static final Set<String> OPTIONS = Set.of("kind", "as", "role", "candidate");

    ImportCommand {
        files = List.copyOf(files);
        options = Map.copyOf(options);
    }

    /// @param arguments behind the word `import`
    /// @throws IllegalArgumentException with a sentence for the user
    static ImportCommand of(List<String> arguments) {
        var files = new ArrayList<Path>();
        var options = new HashMap<String, String>();
        boolean preview = false;
        for (var argument : arguments) {
            int equals = argument.indexOf('=');
            if (argument.equals("--preview")) {
                preview = true;
            } else if (!argument.startsWith("--")) {
                files.add(Path.of(argument));
            } else if (equals > 0 && OPTIONS.contains(argument.substring(2, equals))) {
                options.put(argument.substring(2, equals), argument.substring(equals + 1));
            } else {
                throw new IllegalArgumentException("There is no option " + argument + ".");
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("Which file?");
        }
        return new ImportCommand(files, options, preview);
    }

    @Nullable
    String as() {
        return options.get("as");
    }

    ImportAsk ask(Path file) {
        var name = file.getFileName().toString();
        boolean csv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        return new ImportAsk(name, options.get("kind"), options.get("role"), options.get("candidate"), null, csv);
    }
}
