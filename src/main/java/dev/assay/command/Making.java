package dev.assay.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// A command that makes a file.
abstract class Making extends InDatabase {

    /// The file it makes.
    abstract Path made();

    /// What the bytes go through on their way into the file. Closed only where all went well.
    OutputStream through(OutputStream file) throws IOException {
        return file;
    }

    /// Reads what was made, before it gets its name.
    void check(Path part) throws Exception {}

    @Override
    int outside() throws Exception {
        return new Kept(made())
                .write(
                        out -> {
                            var through = through(out);
                            int code = Way.of(this).go(through);
                            if (code == Ended.DONE) {
                                through.close();
                            }
                            return code;
                        },
                        this::check);
    }
}
