package dev.assay.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ways a list may be ordered, the usual one first.
///
/// @param down whether the usual one goes down
public record Sorting(List<By> ways, boolean down) {

    /// One way, up; `-name` is the same down.
    ///
    /// @param expression of the query, never null: what the database compares, and no copy of it
    /// @param type of its values: a text, a moment, a number or a count
    public record By(String name, String expression, Class<?> type) {

        public static By text(String name, String expression) {
            return new By(name, expression, String.class);
        }

        public static By time(String name, String expression) {
            return new By(name, expression, Instant.class);
        }

        public static By number(String name, String expression) {
            return new By(name, expression, Integer.class);
        }

        /// What the database counts by itself: which came first, whatever the clocks said.
        public static By count(String name, String expression) {
            return new By(name, expression, Long.class);
        }
    }

    /// A way that was chosen.
    record Chosen(By by, boolean down) {

        String name() {
            return (down ? "-" : "") + by.name();
        }
    }

    public static Sorting by(By... ways) {
        return new Sorting(List.of(ways), false);
    }

    /// The same where the usual one goes down.
    public static Sorting down(By... ways) {
        return new Sorting(List.of(ways), true);
    }

    /// @param asked null for the usual one
    /// @throws Refused 400 naming those that there are
    Chosen chosen(@Nullable String asked) {
        if (asked == null) {
            return new Chosen(ways.getFirst(), down);
        }
        return all().filter(one -> one.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> Refused.malformed(
                        "sort", "must be one of %s", all().map(Chosen::name).collect(Collectors.joining(", "))));
    }

    private Stream<Chosen> all() {
        return ways.stream().flatMap(by -> Stream.of(new Chosen(by, false), new Chosen(by, true)));
    }
}
