package dev.assay.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a column holds, and how that stands in an archive: the same for each database.
enum Kind {
    /// A text, character for character.
    TEXT("char|text") {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            var text = row.getString(column);
            return text == null ? null : TextNode.valueOf(text);
        }

        @Override
        Object value(JsonNode kept) {
            return text(kept);
        }
    },
    /// An identifier, as `01890a5d-ac96-774b-bcce-b302099a8057`.
    IDENTIFIER("uuid") {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            var id = row.getObject(column, UUID.class);
            return id == null ? null : TextNode.valueOf(id.toString());
        }

        @Override
        Object value(JsonNode kept) {
            return UUID.fromString(text(kept));
        }
    },
    /// A moment in UTC to the microsecond, as `2030-01-02T10:00:00.000001Z`.
    MOMENT("timestamp") {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            var moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : TextNode.valueOf(moment.toInstant().toString());
        }

        @Override
        Object value(JsonNode kept) {
            return Instant.parse(text(kept)).atOffset(ZoneOffset.UTC);
        }
    },
    TRUTH("bool") {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            boolean truth = row.getBoolean(column);
            return row.wasNull() ? null : BooleanNode.valueOf(truth);
        }

        @Override
        Object value(JsonNode kept) {
            if (!kept.isBoolean()) {
                throw new IllegalArgumentException(kept + " is neither true nor false");
            }
            return kept.booleanValue();
        }
    },
    REAL("double|float8") {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            double number = row.getDouble(column);
            return row.wasNull() ? null : DoubleNode.valueOf(number);
        }

        @Override
        Object value(JsonNode kept) {
            if (!kept.isNumber()) {
                throw new IllegalArgumentException(kept + " is no number");
            }
            return kept.doubleValue();
        }
    },
    LONG("bigint|int8|bigserial") {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            long number = row.getLong(column);
            return row.wasNull() ? null : LongNode.valueOf(number);
        }

        @Override
        Object value(JsonNode kept) {
            return whole(kept);
        }
    },
    INTEGER("integer|int4") {
        @Override
        @Nullable
        JsonNode read(ResultSet row, int column) throws SQLException {
            return LONG.read(row, column);
        }

        @Override
        Object value(JsonNode kept) {
            return Math.toIntExact(whole(kept));
        }
    };

    /// Parts of what databases call it: a regular expression.
    private final String names;

    Kind(String names) {
        this.names = names;
    }

    /// @param type as the database calls it
    /// @throws IllegalArgumentException for one that no archive holds yet
    static Kind of(String type) {
        var small = type.toLowerCase(Locale.ROOT);
        for (var kind : values()) {
            if (small.matches(".*(" + kind.names + ").*")) {
                return kind;
            }
        }
        throw new IllegalArgumentException("A column of the type " + type + " is not copied yet.");
    }

    /// The value of a row's column as it stands in an archive; null for none.
    abstract @Nullable JsonNode read(ResultSet row, int column) throws SQLException;

    /// What is to be stored.
    ///
    /// @throws IllegalArgumentException for a value of another kind
    abstract Object value(JsonNode kept);

    private static String text(JsonNode kept) {
        if (!kept.isTextual()) {
            throw new IllegalArgumentException(kept + " is no text");
        }
        return kept.textValue();
    }

    private static long whole(JsonNode kept) {
        if (!kept.isIntegralNumber() || !kept.canConvertToLong()) {
            throw new IllegalArgumentException(kept + " is no whole number");
        }
        return kept.longValue();
    }
}
