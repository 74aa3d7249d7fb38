package dev.assay.decision;

import dev.assay.access.User;
import dev.assay.candidate.Candidacy;
import dev.assay.journal.JournalEntry;
import dev.assay.language.Phrase;
import dev.assay.web.PhraseColumn;
import dev.assay.web.Refused;
import dev.assay.web.Texts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A named person's outcome for one candidate, with a reason and what was known then. Never
/// changed: who thinks again records the next edition. Two who record the same edition at once
/// cannot both.
@Entity
@Immutable
public class Decision extends PanacheEntityBase {

    private static final int LONGEST_REASON = 4000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "candidacy_id")
    public Candidacy candidacy;

    public int edition;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    public String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public User decidedBy;

    public Instant decidedAt;

    /// Of the role's evaluation.
    public long revision;

    /// What the evaluation said.
    @Convert(converter = PhraseColumn.class)
    public Phrase known;

    /// What kept the candidate from being ready and was accepted; null where nothing did, or
    /// nothing was ended.
    @Convert(converter = PhraseColumn.class)
    public @Nullable Phrase inTheWay;

    protected Decision() {} // for Hibernate

    /// What somebody decides.
    ///
    /// @param outcome one of [Outcome] by name
    /// @param accepted whether they decide although something is in the way
    public record Draft(@Nullable String outcome, @Nullable String reason, boolean accepted) {}

    /// What is known when somebody decides.
    ///
    /// @param words what the evaluation says
    /// @param inTheWay why the candidate is not ready; empty where they are
    public record Known(long revision, Phrase words, List<Phrase> inTheWay) {

        public Known {
            inTheWay = List.copyOf(inTheWay);
        }
    }

    private Decision(Candidacy candidacy, int edition, Draft draft, Known known, User by, Instant at) {
        this.candidacy = candidacy;
        this.edition = edition;
        this.outcome = outcome(draft.outcome());
        this.reason = reason(draft.reason());
        this.decidedBy = by;
        this.decidedAt = at;
        this.revision = known.revision();
        this.known = known.words();
        this.inTheWay = outcome.last() ? joined(known.inTheWay()) : null;
        if (inTheWay != null && !draft.accepted()) {
            throw Refused.impossible("accepted", "must be ticked: not all that should be known is known");
        }
    }

    private static @Nullable Phrase joined(List<Phrase> reasons) {
        return reasons.stream()
                .reduce((before, next) -> Phrase.of("%s; %s", before, next))
                .orElse(null);
    }

    /// Puts a decision on record.
    ///
    /// @param edition one more than the newest there is
    /// @throws Refused 400 for an outcome that there is not or a reason that is missing; 422
    ///     where it is final, something is in the way, and that is not accepted
    public static Decision record(Candidacy candidacy, int edition, Draft draft, Known known, User by, Instant at) {
        var decision = new Decision(candidacy, edition, draft, known, by, at);
        decision.persistAndFlush();
        var subject = new JournalEntry.Subject("candidacy", candidacy.id, candidacy.role.id);
        JournalEntry.write(at, by.id, "decided", subject, decision.outcome.words() + ": " + decision.reason);
        return decision;
    }

    private static Outcome outcome(@Nullable String name) {
        for (var outcome : Outcome.values()) {
            if (outcome.name().equals(name)) {
                return outcome;
            }
        }
        throw Refused.malformed("outcome", "must be one of those offered");
    }

    private static String reason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.malformed("reason", "must say in words why");
        }
        return Texts.text("reason", reason.strip(), LONGEST_REASON);
    }

    /// What was decided on a candidate, the newest first, with who did.
    public static List<Decision> listOf(UUID candidacy) {
        return list(
                "from Decision d join fetch d.decidedBy where d.candidacy.id = ?1 order by d.edition desc", candidacy);
    }

    /// The number of the newest; 0 where nothing is decided.
    public static int newest(UUID candidacy) {
        return Objects.requireNonNullElse(
                getEntityManager()
                        .createQuery(
                                "select max(d.edition) from Decision d where d.candidacy.id = :candidacy",
                                Integer.class)
                        .setParameter("candidacy", candidacy)
                        .getSingleResult(),
                0);
    }
}
