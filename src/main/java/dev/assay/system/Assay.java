package dev.assay.system;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/// Starts the program.
@QuarkusMain
public class Assay {

    public static void main(String... arguments) {
        // the data directory may be given relative to the working directory or absolute; H2 takes both only with this
        System.setProperty("h2.implicitRelativePath", "true");
        if (arguments.length > 0 && arguments[0].equals(ImportCommand.NAME)) {
            ImportProgram.main(arguments);
        } else {
            Quarkus.run(arguments);
        }
    }
}
