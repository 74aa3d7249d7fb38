package dev.assay.web;

import dev.assay.language.Phrase;
import java.util.List;

/// A request that is not done, and why: the one exception that pages and resources throw for a
/// user's mistake. Its words are a [Phrase]'s, so that a page tells them in its reader's
/// language.
///
/// The answer is an RFC 9457 problem under `/api`, else a page that says what to do.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final Phrase UNAVAILABLE = Phrase.of(
            "This could not be written to disk, so it may not be kept. Perhaps the disk is full: whoever runs Assay"
                    + " should make room on it. Then try again.");

    /// Seconds to wait where the server cannot, for now.
    static final long USUAL_RETRY = 30;

    private final int status;
    private final transient Phrase detail;
    private final transient List<Violation> violations;
    private long retryAfter = USUAL_RETRY;

    private Refused(int status, Phrase detail, List<Violation> violations) {
        super(detail.toString());
        this.status = status;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    /// One field that is wrong, in words for the person who typed it.
    public record Violation(Phrase field, Phrase message) {

        public Violation(String field, Phrase message) {
            this(Phrase.verbatim(field), message);
        }

        /// Both in one.
        public Phrase words() {
            return Phrase.of("%s %s", field, message);
        }
    }

    /// 400: a field has a form nobody can understand.
    public static Refused malformed(String field, String english, Object... values) {
        return malformed(field, new Phrase(english, List.of(values)));
    }

    /// The same.
    public static Refused malformed(String field, Phrase message) {
        return of(400, field, message);
    }

    private static Refused of(int status, String field, Phrase message) {
        var violation = new Violation(field, message);
        return new Refused(status, violation.words(), List.of(violation));
    }

    /// 400 with one field or several.
    public static Refused malformed(List<Violation> violations) {
        var detail = violations.size() == 1 ? violations.getFirst().words() : Phrase.of("Some fields are not valid.");
        return new Refused(400, detail, violations);
    }

    /// 403: to be seen, not to be done.
    public static Refused forbidden(String english, Object... values) {
        return new Refused(403, new Phrase(english, List.of(values)), List.of());
    }

    /// 404: missing, or not the asker's to know of.
    public static Refused missing() {
        return new Refused(404, Phrase.of("There is nothing here, or it is not yours to see."), List.of());
    }

    /// 409: the thing is in a state that does not allow this.
    public static Refused conflict(String english, Object... values) {
        return new Refused(409, new Phrase(english, List.of(values)), List.of());
    }

    /// 409 with everything that stands in the way.
    public static Refused conflict(Phrase detail, List<Violation> obstacles) {
        return new Refused(409, detail, obstacles);
    }

    /// 412: somebody else changed the thing since it was read.
    public static Refused stale() {
        return new Refused(
                412,
                Phrase.of("Somebody changed this since you read it. Read it again and repeat your change."),
                List.of());
    }

    /// 428: a change that would destroy something does not say what it is made to.
    static Refused unnamed() {
        return new Refused(
                428,
                Phrase.of(
                        "Say in If-Match which version you mean: the ETag that you read, or * for whichever there is."),
                List.of());
    }

    /// 413: too much at once.
    public static Refused tooLarge(String english, Object... values) {
        return new Refused(413, new Phrase(english, List.of(values)), List.of());
    }

    /// 422: well formed and impossible.
    public static Refused impossible(String field, String english, Object... values) {
        return impossible(field, new Phrase(english, List.of(values)));
    }

    /// The same.
    public static Refused impossible(String field, Phrase reason) {
        return of(422, field, reason);
    }

    /// 429: too many attempts.
    public static Refused tooOften(String english, Object... values) {
        return new Refused(429, new Phrase(english, List.of(values)), List.of());
    }

    /// The same, to be tried again in so many seconds.
    public Refused retriedIn(long seconds) {
        retryAfter = seconds;
        return this;
    }

    /// 503: the disk is about to be full.
    static Refused full(String english, Object... values) {
        return new Refused(503, new Phrase(english, List.of(values)), List.of());
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

    /// After how many seconds it may be tried again, where that is what is wrong.
    public long retryAfter() {
        return retryAfter;
    }

    public List<Violation> violations() {
        return violations;
    }

    /// What the message says, in every language.
    public Phrase detail() {
        return detail;
    }
}
