package dev.assay.system;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The files of the embedded database, as `jdbc:h2:file:sure:` names them: each is a [SureFile].
///
/// H2 makes one of these for each path by its constructor, so both are public.
public final class SureFiles extends FilePathWrapper {

    private static final String SCHEME = "sure";
    private static final String DATABASE = ".mv.db";

    public SureFiles() {}

    /// Tells H2 the scheme. To be called before anything opens a database.
    static void register() {
        FilePath.register(new SureFiles());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var file = super.open(mode);
        return name.endsWith(DATABASE) && !mode.equals("r") ? new SureFile(file) : file;
    }
}
