package dev.assay.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// Where a command works that is inside of the program: with the files of whoever typed it, who
/// may sit before another process.
interface Desk {

    /// What a file holds that was named among the command's files.
    byte[] file(Path named) throws IOException;

    /// Whether the program serves others meanwhile.
    boolean served();

    /// Takes what the command makes.
    OutputStream result();
}
