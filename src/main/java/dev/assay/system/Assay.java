package dev.assay.system;

import dev.assay.storage.DataDirectory;
import dev.assay.storage.DatabaseFile;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/// Starts the program.
@QuarkusMain
public class Assay {

    public static void main(String... arguments) throws Exception {
        DataDirectory.settle();
        DatabaseFile.ready(DatabaseFile.path(System.getProperties()));
        if (arguments.length > 0 && arguments[0].equals(ImportCommand.NAME)) {
            ImportProgram.main(arguments);
        } else {
            Quarkus.run(arguments);
        }
    }
}
