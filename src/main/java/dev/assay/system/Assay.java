package dev.assay.system;

import dev.assay.command.Words;
import dev.assay.storage.DataDirectory;
import io.quarkus.runtime.annotations.QuarkusMain;

/// Starts the program.
@QuarkusMain
public class Assay {

    public static void main(String... arguments) {
        DataDirectory.settle();
        System.exit(Words.run(arguments));
    }
}
