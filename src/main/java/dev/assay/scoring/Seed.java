package dev.assay.scoring;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// The start of all draws for a role: the same revision gives the same numbers, on each reload
/// and on each machine.
///
/// It is made of what everybody may know, never of ratings. Otherwise somebody who may not see a
/// rating could find it by trying which one gives the draws that are shown.
public final class Seed {

    private Seed() {}

    /// The first 8 bytes, as a number of either sign, of the SHA-256 of role, revision and
    /// [Scores#SCORING_VERSION].
    ///
    /// @param role identity of the role
    /// @param revision of the role, 0 or more
    public static long of(UUID role, long revision) {
        var version = Scores.SCORING_VERSION.getBytes(StandardCharsets.UTF_8);
        var named = ByteBuffer.allocate(3 * Long.BYTES + version.length)
                .putLong(role.getMostSignificantBits())
                .putLong(role.getLeastSignificantBits())
                .putLong(revision)
                .put(version);
        return ByteBuffer.wrap(sha256().digest(named.array())).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
