package dev.assay.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Looks through every column of every table, whatever is stored there: `table.column` in small
/// letters where something is found.
final class EveryColumn {

    private static final String TEXTS = "'CHARACTER VARYING', 'CHARACTER LARGE OBJECT', 'character varying', 'text'";
    private static final String IDS = "'UUID', 'uuid'";

    private record Column(String table, String name) {

        boolean has(EntityManager database, String condition, List<?> values) {
            var found = database.createNativeQuery(
                    "select count(*) from \"%s\" where %s".formatted(table, condition.formatted(name)));
            for (int i = 0; i < values.size(); i++) {
                found.setParameter(i + 1, values.get(i));
            }
            return ((Number) found.getSingleResult()).longValue() > 0;
        }
    }

    private EveryColumn() {}

    /// Columns that have any of some texts in theirs, in letters of any size.
    static List<String> having(EntityManager database, String... texts) {
        var condition = IntStream.rangeClosed(1, texts.length)
                .mapToObj(i -> "lower(\"%1$s\") like ?" + i)
                .collect(Collectors.joining(" or "));
        var values = List.of(texts).stream()
                .map(text -> "%" + text.toLowerCase(Locale.ROOT) + "%")
                .toList();
        return having(database, TEXTS, condition, values);
    }

    static List<String> having(EntityManager database, UUID id) {
        return having(database, IDS, "\"%1$s\" = ?1", List.of(id));
    }

    private static List<String> having(EntityManager database, String types, String condition, List<?> values) {
        return QuarkusTransaction.requiringNew()
                .call(() -> columns(database, types).stream()
                        .filter(column -> column.has(database, condition, values))
                        .map(column -> (column.table + "." + column.name).toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static List<Column> columns(EntityManager database, String types) {
        return database.createNativeQuery(
                        "select table_name, column_name from information_schema.columns"
                                + " where lower(table_schema) = 'public' and data_type in (" + types + ")",
                        Column.class)
                .getResultList();
    }
}
