package dev.assay.system;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The texts that come with the program; `seeds/README.md` describes them.
final class Seeds {

    private Seeds() {}

    /// @param name below `seeds`, such as `notes/qa.md`
    static byte[] read(String name) {
        try (var in = Seeds.class.getResourceAsStream("/seeds/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("seeds/" + name + " is not in this build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
