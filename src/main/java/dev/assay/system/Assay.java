package dev.assay.system;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/// Starts the program.
@QuarkusMain
public class Assay {

    public static void main(String... arguments) {
        DataDirectory.settle();
        DatabaseFile.ready(System.getProperties());
        if (arguments.length > 0 && arguments[0].equals(ImportCommand.NAME)) {
            ImportProgram.main(arguments);
        } else {
            Quarkus.run(arguments);
        }
    }
}
