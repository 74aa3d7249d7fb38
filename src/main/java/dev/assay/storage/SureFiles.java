package dev.assay.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.h2.message.DbException;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The files of the embedded database, as `jdbc:h2:file:sure:` names them: each is a [SureFile].
///
/// H2 makes one of these for each path by its constructor, so both are public.
public final class SureFiles extends FilePathWrapper {

    private static final String SCHEME = "sure";

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
        return name.endsWith(DatabaseFile.SUFFIX) && !mode.equals("r")
                ? new SureFile(file, MarkerFile.beside(path(this)))
                : file;
    }

    /// H2 compacts into another file, which then takes the database's place.
    @Override
    public void moveTo(FilePath target, boolean atomicReplace) {
        if (!target.toString().endsWith(DatabaseFile.SUFFIX)) {
            super.moveTo(target, atomicReplace);
            return;
        }
        try {
            var marker = MarkerFile.beside(path(target));
            Naming.syncFile(path(this));
            var seal = Seal.of(path(this));
            marker.change(true, told -> told.sealed(with(told.seals(), seal)));
            super.moveTo(target, atomicReplace);
            Naming.syncDirectory(path(target));
            marker.change(true, told -> told.sealed(List.of(seal)));
        } catch (IOException e) {
            throw DbException.convertIOException(e, target.toString());
        }
    }

    private static List<Seal> with(List<Seal> seals, Seal other) {
        return Stream.concat(seals.stream(), Stream.of(other)).toList();
    }

    private static Path path(FilePath file) {
        return Path.of(file.unwrap().toString());
    }
}
