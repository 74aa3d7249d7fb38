package dev.assay.web;

import java.util.List;

/// A request that is not done, and why: the one exception that pages and resources throw for a
/// user's mistake.
///
/// The answer is an RFC 9457 problem under `/api`, else a page that says what to do.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final String UNAVAILABLE =
            "This could not be written to disk, so it may not be kept. Perhaps the disk is full: whoever runs Assay"
                    + " should make room on it. Then try again.";

    private final int status;
    private final transient List<Violation> violations;

    private Refused(int status, String detail, List<Violation> violations) {
        super(detail);
        this.status = status;
        this.violations = List.copyOf(violations);
    }

    /// One field that is wrong, in words for the person who typed it.
    public record Violation(String field, String message) {}

    /// 400: a field has a form nobody can understand.
    public static Refused malformed(String field, String message) {
        return new Refused(400, field + " " + message, List.of(new Violation(field, message)));
    }

    /// 400 with several fields.
    public static Refused malformed(List<Violation> violations) {
        return new Refused(400, "Some fields are not valid.", violations);
    }

    /// 403: to be seen, not to be done.
    public static Refused forbidden(String detail) {
        return new Refused(403, detail, List.of());
    }

    /// 404: missing, or not the asker's to know of.
    public static Refused missing() {
        return new Refused(404, "There is nothing here, or it is not yours to see.", List.of());
    }

    /// 409: the thing is in a state that does not allow this.
    public static Refused conflict(String detail) {
        return new Refused(409, detail, List.of());
    }

    /// 409 with everything that stands in the way.
    public static Refused conflict(String detail, List<Violation> obstacles) {
        return new Refused(409, detail, obstacles);
    }

    /// 412: somebody else changed the thing since it was read.
    public static Refused stale() {
        return new Refused(
                412, "Somebody changed this since you read it. Read it again and repeat your change.", List.of());
    }

    /// 413: too much at once.
    public static Refused tooLarge(String detail) {
        return new Refused(413, detail, List.of());
    }

    /// 422: well formed and impossible.
    public static Refused impossible(String field, String message) {
        return new Refused(422, field + " " + message, List.of(new Violation(field, message)));
    }

    /// 429: too many attempts.
    public static Refused tooOften(String detail) {
        return new Refused(429, detail, List.of());
    }

    /// 503: the disk is about to be full.
    static Refused full(String detail) {
        return new Refused(503, detail, List.of());
    }

    /// 503: the disk takes nothing.
    ///
    /// @param cause what it said, for the log
    static Refused unavailable(Throwable cause) {
        var refused = new Refused(503, UNAVAILABLE, List.of());
        refused.initCause(cause);
        return refused;
    }

    public int status() {
        return status;
    }

    public List<Violation> violations() {
        return violations;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
