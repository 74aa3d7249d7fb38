package dev.assay.backup;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Reads the file of an archive, encrypted or not, to its last byte.
public final class ArchiveFile {

    private ArchiveFile() {}

    /// @param passphrase null for none; one that is not needed is not looked at
    /// @return as [Archive#read]
    /// @throws Damaged as [Archive#read] and [Encrypted#from]; where a passphrase is needed and
    ///     none is given
    public static Manifest read(Path file, char @Nullable [] passphrase) throws IOException, SQLException {
        return read(file, passphrase, Archive.NOTHING);
    }

    static Manifest read(Path file, char @Nullable [] passphrase, Archive.Reader reader)
            throws IOException, SQLException {
        try (var stored = new BufferedInputStream(Files.newInputStream(file))) {
            if (!Encrypted.isEncrypted(stored)) {
                return Archive.read(stored, reader);
            }
            if (passphrase == null) {
                throw new Damaged("This archive is encrypted: its passphrase is needed.");
            }
            try (var opened = Encrypted.from(stored, passphrase)) {
                var manifest = Archive.read(new LeftOpen(opened), reader);
                opened.transferTo(OutputStream.nullOutputStream()); // what comes last proves that nothing is missing
                return manifest;
            }
        }
    }

    /// For a reader that closes what it was given.
    private static final class LeftOpen extends FilterInputStream {

        LeftOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // whoever opened it goes on
        }
    }
}
