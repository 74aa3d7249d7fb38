package dev.assay.storage;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A database that is not to be served, as it is another, an older or a damaged one: with
/// sentences for whoever starts the program.
public final class WrongDatabase extends IOException {

    private static final long serialVersionUID = 1;

    WrongDatabase(String sentences) {
        super(sentences);
    }

    WrongDatabase(String sentences, @Nullable Throwable cause) {
        super(sentences, cause);
    }
}
