package dev.assay.interview;

import dev.assay.access.User;
import dev.assay.candidate.Candidacy;
import dev.assay.web.Listed;
import dev.assay.web.Refused;
import dev.assay.web.Sorting;
import dev.assay.web.Texts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// One conversation of one interviewer with one candidate for one role: planned, then live, then
/// submitted.
///
/// Ratings belong to an edition, the number of the submission they go out with. The first edition
/// is what every formula uses; a reopened interview writes the next.
@Entity
public class Interview extends PanacheEntityBase {

    private static final int USUAL_MINUTES = 60;
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    /// What has no time comes last.
    private static final Sorting SORTING = Sorting.by(
            Sorting.By.time("startsAt", "coalesce(i.startsAt, :never)"), Sorting.By.time("created", "i.createdAt"));

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "candidacy_id")
    public Candidacy candidacy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "interviewer_id")
    public User interviewer;

    private String round;
    public @Nullable Instant startsAt;
    private int minutes;
    public Instant createdAt;
    private @Nullable Instant begunAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant firstSubmittedAt;
    private int submissions;
    private boolean independent;
    boolean saysSomething;

    @Enumerated(EnumType.STRING)
    private @Nullable Recommendation recommendation;

    protected Interview() {} // for Hibernate

    public Interview(Candidacy candidacy, User interviewer, Plan plan, Instant createdAt) {
        this.candidacy = candidacy;
        this.createdAt = createdAt;
        assign(interviewer);
        plan(plan);
    }

    /// When, how long, and which round; round and length have usual values where absent.
    public record Plan(
            @Nullable String round,
            @Nullable Instant startsAt,
            @Nullable Integer minutes) {}

    /// What an interview is in.
    public enum State {
        PLANNED,
        LIVE,
        SUBMITTED
    }

    private void assign(User interviewer) {
        if (!interviewer.mayConductInterviews()) {
            throw Refused.impossible(
                    "interviewerId", "names somebody who cannot interview: an observer or a disabled account");
        }
        this.interviewer = interviewer;
    }

    /// Gives the interview to somebody else.
    ///
    /// @throws Refused 409 where it was begun: the note is its interviewer's
    public void reassign(User interviewer) {
        if (state() != State.PLANNED) {
            throw Refused.conflict("This interview was begun by %s. Plan another one.", this.interviewer.name);
        }
        assign(interviewer);
    }

    public final void plan(Plan plan) {
        var named = Texts.optionalName("round", plan.round(), 100);
        this.round = named == null ? "Interview" : named;
        this.startsAt = within(plan.startsAt());
        int length = plan.minutes() == null ? USUAL_MINUTES : plan.minutes();
        if (length < 1 || length > 1440) {
            throw Refused.malformed("minutes", "must be 1 to 1440");
        }
        this.minutes = length;
    }

    private static @Nullable Instant within(@Nullable Instant start) {
        if (start != null && (start.isBefore(EARLIEST) || start.isAfter(LATEST))) {
            throw Refused.malformed("startsAt", "must lie between the years 1970 and 9999");
        }
        return start;
    }

    public State state() {
        if (submittedAt != null) {
            return State.SUBMITTED;
        }
        return begunAt == null ? State.PLANNED : State.LIVE;
    }

    /// Marks that the conversation or its writing began.
    public void begin(Instant at) {
        if (begunAt == null) {
            begunAt = at;
        }
    }

    /// The number of the submission that ratings given now go out with, 1 or more.
    public int edition() {
        return submittedAt != null ? submissions : submissions + 1;
    }

    /// Puts the note and ratings before the role.
    ///
    /// @param seenOthers whether the interviewer opened colleagues' ratings of this candidate
    ///     before
    /// @param saysSomething whether a need is rated or a line written
    /// @throws Refused 409 where it is submitted already
    void submit(@Nullable Recommendation recommendation, boolean seenOthers, boolean saysSomething, Instant at) {
        requireDraft();
        this.saysSomething = saysSomething;
        begin(at);
        this.recommendation = recommendation;
        submittedAt = at;
        submissions++;
        if (firstSubmittedAt == null) {
            firstSubmittedAt = at;
            independent = !seenOthers;
        }
    }

    /// Keeps an overall word with the draft.
    public void recommend(@Nullable Recommendation word) {
        requireDraft();
        recommendation = word;
    }

    /// Takes it back for changes; the first edition stays.
    ///
    /// @throws Refused 409 where it is not submitted
    void reopen() {
        if (submittedAt == null) {
            throw Refused.conflict("This interview is not submitted, so it need not be reopened.");
        }
        submittedAt = null;
    }

    /// @throws Refused 409 where it is submitted
    void requireDraft() {
        if (submittedAt != null) {
            throw Refused.conflict("This interview was submitted. Reopen it, with a reason, to change it.");
        }
    }

    /// Takes a planned interview away.
    ///
    /// @throws Refused 409 where something was written in it
    public void cancel() {
        if (state() != State.PLANNED) {
            throw Refused.conflict("This interview was begun; what was written in it stays.");
        }
        delete();
    }

    public String round() {
        return round;
    }

    public int minutes() {
        return minutes;
    }

    public @Nullable Instant begunAt() {
        return begunAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }

    public int submissions() {
        return submissions;
    }

    /// Whether it was first submitted before its interviewer opened colleagues' ratings of the
    /// candidate.
    public boolean independent() {
        return independent;
    }

    public @Nullable Recommendation recommendation() {
        return recommendation;
    }

    /// With candidacy, candidate, role and interviewer.
    static Optional<Interview> findWhole(UUID id) {
        return find(
                        "from Interview i join fetch i.candidacy k join fetch k.candidate join fetch k.role"
                                + " join fetch i.interviewer where i.id = ?1",
                        id)
                .firstResultOptional();
    }

    /// All interviews of a role with interviewers, in the order they were planned.
    public static List<Interview> listOfRole(UUID role) {
        return list(
                "from Interview i join fetch i.interviewer join fetch i.candidacy k where k.role.id = ?1 order by i.id",
                role);
    }

    /// The interviews of a candidacy with interviewers.
    public static List<Interview> listOfCandidacy(UUID candidacy) {
        return list("from Interview i join fetch i.interviewer where i.candidacy.id = ?1 order by i.id", candidacy);
    }

    /// The interviews of a candidacy, as the API lists them.
    ///
    /// @param state null for all
    static Listed listed(UUID candidacy, @Nullable State state) {
        return listed("k.id = :candidacy", Parameters.with("candidacy", candidacy), state);
    }

    /// Somebody's interviews of a candidacy, in the same way.
    static Listed listedOf(UUID candidacy, UUID interviewer, @Nullable State state) {
        var parameters = Parameters.with("candidacy", candidacy).and("interviewer", interviewer);
        return listed("k.id = :candidacy and i.interviewer.id = :interviewer", parameters, state);
    }

    /// Somebody's interviews that are not submitted, in the same way.
    static Listed listedOpen(UUID interviewer, @Nullable State state) {
        var where = "i.interviewer.id = :interviewer and i.submittedAt is null and k.withdrawnAt is null";
        return listed(where, Parameters.with("interviewer", interviewer), state);
    }

    private static Listed listed(String where, Parameters parameters, @Nullable State state) {
        var from = "Interview i join fetch i.candidacy k join fetch k.candidate join fetch k.role"
                + " join fetch i.interviewer";
        return new Listed("i", from, where + " and " + in(state), parameters.and("never", LATEST), SORTING);
    }

    private static String in(@Nullable State state) {
        return switch (state) {
            case PLANNED -> "i.submittedAt is null and i.begunAt is null";
            case LIVE -> "i.submittedAt is null and i.begunAt is not null";
            case SUBMITTED -> "i.submittedAt is not null";
            case null -> "true = true";
        };
    }

    /// Somebody's interview of a candidacy that is not submitted yet, the earliest planned.
    static Optional<Interview> findOpen(UUID candidacy, UUID interviewer) {
        return find(
                        "candidacy.id = ?1 and interviewer.id = ?2 and submittedAt is null order by startsAt nulls last, id",
                        candidacy,
                        interviewer)
                .firstResultOptional();
    }

    /// Somebody's interviews that are not submitted, the next first, with candidates and roles.
    public static List<Interview> listOpenOf(UUID interviewer) {
        return list(
                "from Interview i join fetch i.candidacy k join fetch k.candidate join fetch k.role join fetch i.interviewer"
                        + " where i.interviewer.id = ?1 and i.submittedAt is null and k.withdrawnAt is null"
                        + " order by i.startsAt nulls last, i.id",
                interviewer);
    }
}
