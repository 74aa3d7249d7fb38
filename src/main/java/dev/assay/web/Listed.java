package dev.assay.web;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The things a list has, before it is ordered and cut into pages.
///
/// @param select the thing, and what else a row needs: `c`, or `r, m.duty`
/// @param from `Candidate c join fetch ...`
/// @param where a condition
/// @param parameters of the condition and of the ways to order
public record Listed(String select, String from, String where, Parameters parameters, Sorting sorting) {

    /// Some rows from a place on, in an order that the database makes and compares by itself:
    /// what one puts before `ß` the other puts behind.
    ///
    /// @return the columns of `select`, then the value that the row is ordered by and its id
    List<Object[]> rows(Sorting.Chosen sort, @Nullable Cursor after, int count) {
        var key = sort.by().expression();
        var way = sort.down() ? " desc" : "";
        var query = Panache.getEntityManager()
                .createQuery(
                        "select %s, %s, %s from %s where %s%s order by %s%s, %s%s"
                                .formatted(select, key, id(), from, where, beyond(sort, after), key, way, id(), way),
                        Object[].class)
                .setMaxResults(count);
        if (after != null) {
            query.setParameter("lastKey", after.key()).setParameter("lastId", after.id());
        }
        return bound(query).getResultList();
    }

    private String beyond(Sorting.Chosen sort, @Nullable Cursor after) {
        if (after == null) {
            return "";
        }
        var key = sort.by().expression();
        var than = sort.down() ? "<" : ">";
        return " and (%s %s :lastKey or (%s = :lastKey and %s %s :lastId))".formatted(key, than, key, id(), than);
    }

    /// How many there are.
    long count() {
        var counting = "select count(%s) from %s where %s".formatted(id(), from.replace(" fetch ", " "), where);
        var query = Panache.getEntityManager().createQuery(counting, Long.class);
        return bound(query).getSingleResult();
    }

    private String id() {
        return select.split(",", 2)[0] + ".id";
    }

    /// Not every query needs what a way to order needs.
    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        var needed = query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        parameters.map().forEach((name, value) -> {
            if (needed.contains(name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
