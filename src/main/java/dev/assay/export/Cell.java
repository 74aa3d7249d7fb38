package dev.assay.export;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One value of a table. What nobody knows is [Empty], never 0.
sealed interface Cell {

    /// Nothing is known here.
    Cell EMPTY = new Empty();

    /// Text as somebody wrote it.
    record Text(String text) implements Cell {}

    /// A number, unrounded, without an exponent or trailing zeros.
    record Figure(BigDecimal value) implements Cell {}

    /// A moment, told in UTC.
    record Moment(Instant at) implements Cell {}

    /// Nothing.
    record Empty() implements Cell {}

    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell of(@Nullable Double value) {
        return value == null ? EMPTY : new Figure(plain(BigDecimal.valueOf(value)));
    }

    static Cell of(int count) {
        return new Figure(BigDecimal.valueOf(count));
    }

    static Cell of(@Nullable Instant at) {
        return at == null ? EMPTY : new Moment(at);
    }

    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
