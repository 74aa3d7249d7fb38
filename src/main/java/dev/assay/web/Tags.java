package dev.assay.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// Entity tags: what a reader got, and what a writer means to change.
public final class Tags {

    private static final int STALE = 412;

    private Tags() {}

    /// The body with its tag, or 304 where the reader has it.
    public static Response answer(Request request, String tag, Object body) {
        var etag = new EntityTag(tag);
        var unchanged = request.evaluatePreconditions(etag);
        if (unchanged != null && unchanged.build().getStatus() == STALE) {
            throw Refused.stale();
        }
        var answer = unchanged != null ? unchanged : Response.ok(body);
        return answer.tag(etag).header("Cache-Control", "private, no-cache").build();
    }

    /// Refuses a change to another version than the writer named; no `If-Match` names none.
    ///
    /// @throws Refused 412
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch != null) {
            requireNamed(ifMatch, Long.toString(version));
        }
    }

    /// The same where a change on old knowledge would destroy something: the writer has to name a
    /// version, or `*` for whichever there is.
    ///
    /// @throws Refused 412, 428 where none is named
    public static void requireNamed(@Nullable String ifMatch, String tag) {
        if (ifMatch == null) {
            throw Refused.unnamed();
        }
        if (ifMatch.strip().equals("*")) {
            return;
        }
        for (var one : ifMatch.split(",", -1)) {
            if (one.strip().replace("\"", "").equals(tag)) {
                return;
            }
        }
        throw Refused.stale();
    }
}
