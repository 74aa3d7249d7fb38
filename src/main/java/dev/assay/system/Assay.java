package dev.assay.system;

import dev.assay.command.CommandWords;
import dev.assay.storage.DataDirectory;
import dev.assay.storage.DatabaseFile;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.annotations.QuarkusMain;

/// Starts the program.
@QuarkusMain
public class Assay {

    public static void main(String... arguments) {
        DataDirectory.settle();
        DatabaseFile.register();
        int code = CommandWords.run(arguments);
        if (!LaunchMode.current().isDevOrTest()) { // where the program is started again and again
            System.exit(code);
        }
    }
}
