package dev.assay.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// Files of H2, as `jdbc:h2:file:look:` names them, that are only read.
///
/// H2 makes one of these for each path by its constructor, so both are public.
public final class LookedFiles extends FilePathWrapper {

    private static final String SCHEME = "look";

    public LookedFiles() {}

    /// Tells H2 the scheme. To be called before anything opens a database.
    static void register() {
        FilePath.register(new LookedFiles());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public boolean canWrite() {
        return false;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return super.open("r");
    }
}
