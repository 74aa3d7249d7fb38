package dev.assay.scoring;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.IntStream;

/// The seed of all draws for a panel: the first 8 bytes of the SHA-256 of what counts in it, in
/// an order of its
/// own. The same input gives the same numbers, on each reload and on each machine.
final class Seed {

    /// Shares of weight that agree to this many parts of 1 are the same weight.
    private static final double WEIGHT_STEPS = 1e9;

    private Seed() {}

    static long of(Panel panel, Sheet sheet) {
        var digest = sha256();
        put(digest, (Scores.SCORING_VERSION + panel.parameters()).getBytes(StandardCharsets.UTF_8));
        var weights = new Weights(panel.criteria());
        var criteria = IntStream.range(0, sheet.criteria())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer k) -> panel.criteria().get(k).id()))
                .toList();
        for (var k : criteria) {
            put(digest, panel.criteria().get(k).id());
            put(digest, Math.round(weights.share(weights.of(k)) * WEIGHT_STEPS));
        }
        for (var i : Overlap.byIdentity(panel.subjects())) {
            put(digest, panel.subjects().get(i).id());
            for (var k : criteria) {
                for (var voice = sheet.from(i, k); voice < sheet.to(i, k); voice++) {
                    put(digest, panel.criteria().get(k).id());
                    put(digest, sheet.raters().get(sheet.rater(voice)));
                    put(digest, Double.doubleToLongBits(sheet.value(voice)));
                }
            }
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static void put(MessageDigest digest, UUID id) {
        put(digest, id.getMostSignificantBits());
        put(digest, id.getLeastSignificantBits());
    }

    private static void put(MessageDigest digest, long number) {
        put(digest, ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private static void put(MessageDigest digest, byte[] bytes) {
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
