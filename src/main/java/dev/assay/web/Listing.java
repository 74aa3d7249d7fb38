package dev.assay.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a list, as it is asked for: `?limit=` 1 to 500, 50 unless told, an opaque
/// `?cursor=`, `?sort=` and `?total=`.
public final class Listing {

    private static final int MOST = 500;
    private static final int USUAL = 50;

    @QueryParam("limit")
    public @Nullable String limit;

    @QueryParam("cursor")
    public @Nullable String cursor;

    @QueryParam("sort")
    public @Nullable String sort;

    @QueryParam("total")
    public @Nullable String total;

    /// The body of a list.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Items<T>(
            List<T> items,
            @Nullable String nextCursor,
            @Nullable Long total) {}

    /// Answers with a page.
    ///
    /// @param view of the columns of a row
    /// @throws Refused 400 for what is asked for in a form that nobody can read
    public <R> Response answer(Listed listed, Function<Object[], R> view, UriInfo uri) {
        int most = limit();
        boolean counts = Boolean.TRUE.equals(OneOf.yes("total", total));
        var chosen = listed.sorting().chosen(sort);
        var found = listed.rows(chosen, cursor == null ? null : Cursor.read(cursor, chosen), most + 1);
        var page = found.subList(0, Math.min(most, found.size()));
        var next = page.size() == found.size() ? null : end(page.getLast(), chosen);
        var items = new Items<>(page.stream().map(view).toList(), next, counts ? listed.count() : null);
        var response = Response.ok(items);
        if (next != null) {
            var address =
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
            response.links(Link.fromUri(Redirects.path(address)).rel("next").build());
        }
        return response.build();
    }

    private static String end(Object[] row, Sorting.Chosen sort) {
        return new Cursor(sort, row[row.length - 2], (UUID) row[row.length - 1]).written();
    }

    private int limit() {
        if (limit == null) {
            return USUAL;
        }
        try {
            int asked = Integer.parseInt(limit);
            if (asked >= 1 && asked <= MOST) {
                return asked;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Refused.malformed("limit", "must be a whole number from 1 to %d", MOST);
    }
}
