package dev.assay.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Counts and hashes the lines of a table.
final class Counter {

    private final MessageDigest digest;
    private long rows;

    Counter() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // each JDK has it
        }
    }

    void take(byte[] line) {
        digest.update(line);
        rows++;
    }

    Manifest.Content content(String table) {
        return new Manifest.Content(table, rows, HexFormat.of().formatHex(digest.digest()));
    }
}
