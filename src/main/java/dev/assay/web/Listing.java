package dev.assay.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a list: `?limit=` 1 to 500, 50 unless told, and an opaque `?cursor=`.
public final class Listing {

    private static final int MOST = 500;

    @QueryParam("limit")
    @DefaultValue("50")
    public String limit = "50";

    @QueryParam("cursor")
    public @Nullable String cursor;

    @QueryParam("total")
    public boolean total;

    /// The body of a list.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Items<T>(
            List<T> items,
            @Nullable String nextCursor,
            @Nullable Long total) {}

    /// How many are asked for.
    ///
    /// @throws Refused 400 outside 1..500
    public int limit() {
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

    /// How many come before this page.
    ///
    /// @throws Refused 400 for a cursor this program did not make
    public int offset() {
        if (cursor == null) {
            return 0;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            int offset = Integer.parseInt(text.substring(1));
            if (text.startsWith("o") && offset >= 0) {
                return offset;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // told below
        }
        throw Refused.malformed("cursor", "is not one of ours; start without it");
    }

    /// Answers with a page.
    ///
    /// @param found from [#offset()], up to one more than [#limit()] so that the end is known
    public <T, R> Response answer(List<T> found, @Nullable Long count, UriInfo uri, Function<T, R> view) {
        boolean more = found.size() > limit();
        var next = more ? encoded(offset() + limit()) : null;
        var items = found.stream().limit(limit()).map(view).toList();
        var response = Response.ok(new Items<>(items, next, count));
        if (next != null) {
            var address =
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
            response.links(Link.fromUri(address).rel("next").build());
        }
        return response.build();
    }

    private static String encoded(int offset) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("o" + offset).getBytes(StandardCharsets.US_ASCII));
    }
}
