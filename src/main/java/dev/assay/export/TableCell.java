package dev.assay.export;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One value of a table. What nobody knows is [Empty], never 0.
sealed interface TableCell {

    /// Nothing is known here.
    TableCell EMPTY = new Empty();

    /// Text as somebody wrote it.
    record Text(String text) implements TableCell {}

    /// A number, unrounded, without an exponent or trailing zeros.
    record Figure(BigDecimal value) implements TableCell {}

    /// A moment, told in UTC.
    record Moment(Instant at) implements TableCell {}

    /// Nothing.
    record Empty() implements TableCell {}

    static TableCell of(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text);
    }

    static TableCell of(@Nullable Double value) {
        return value == null ? EMPTY : new Figure(plain(BigDecimal.valueOf(value)));
    }

    static TableCell of(int count) {
        return new Figure(BigDecimal.valueOf(count));
    }

    static TableCell of(@Nullable Instant at) {
        return at == null ? EMPTY : new Moment(at);
    }

    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
