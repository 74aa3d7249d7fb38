package dev.assay.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a closed file is, to the byte.
///
/// @param sha256 of all of it, in hexadecimal
record Seal(long bytes, String sha256) {

    private static final int AT_ONCE = 1024 * 1024;

    static Seal of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return of(channel);
        }
    }

    static Seal of(FileChannel file) throws IOException {
        var digest = digest();
        var buffer = ByteBuffer.allocate(AT_ONCE);
        long at = 0;
        for (int read = file.read(buffer, at); read > 0; read = file.read(buffer, at)) {
            digest.update(buffer.flip());
            buffer.clear();
            at += read;
        }
        return new Seal(at, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // each JDK has it
        }
    }
}
