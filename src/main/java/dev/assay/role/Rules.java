package dev.assay.role;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.scoring.Mode;
import dev.assay.web.Refused;
import dev.assay.web.Texts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// One edition of the rules that a role is scored by: its needs with weights, thresholds and
/// anchors, and what is ranked by. Never changed; a change of the rules writes the next edition,
/// so what held at any moment, and on which anchors a rating was given, can be told for ever.
@Entity
@Immutable
public class Rules extends PanacheEntityBase {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "role_id")
    public Role role;

    /// From 1 on.
    public int edition;

    public Instant validFrom;
    private String content;
    private @Nullable String reason;
    private @Nullable UUID accountId;

    protected Rules() {} // for Hibernate

    private Rules(
            Role role,
            int edition,
            Content content,
            Instant validFrom,
            @Nullable UUID accountId,
            @Nullable String reason) {
        this.role = role;
        this.edition = edition;
        this.content = write(content);
        this.validFrom = validFrom;
        this.accountId = accountId;
        this.reason = reason;
    }

    /// What the rules say.
    ///
    /// @param needs those in force, in order
    /// @param mode what is ranked by
    /// @param minimumRaters raters a must-have needs, 1 or more
    public record Content(List<OfNeed> needs, Mode mode, int minimumRaters) {

        public Content {
            needs = List.copyOf(needs);
        }

        /// The rules of a role as they stand.
        public static Content of(Role role, List<Need> needs) {
            return new Content(needs.stream().map(OfNeed::of).toList(), role.mode(), role.minimumRaters());
        }

        /// Whether a change to these rules could move a score or what a rating meant. Titles and
        /// the order of needs could not.
        public boolean countsLike(Content other) {
            return mode == other.mode
                    && minimumRaters == other.minimumRaters
                    && counting(needs).equals(counting(other.needs));
        }

        private static java.util.Set<OfNeed> counting(List<OfNeed> needs) {
            return needs.stream().map(OfNeed::counting).collect(Collectors.toSet());
        }
    }

    /// A need in the rules.
    public record OfNeed(
            UUID id,
            String code,
            String title,
            double weight,
            @Nullable Integer threshold,
            Need.Anchors anchors) {

        public static OfNeed of(Need need) {
            return new OfNeed(need.id, need.code(), need.title(), need.weight(), need.threshold(), need.anchors());
        }

        /// The same with another weight.
        public OfNeed weighing(double other) {
            return new OfNeed(id, code, title, other, threshold, anchors);
        }

        private OfNeed counting() {
            return new OfNeed(id, "", "", weight, threshold, anchors);
        }
    }

    public Content content() {
        try {
            return JSON.readValue(content, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules " + id + " are not readable", e);
        }
    }

    /// Why they were changed; null before the first submission.
    public @Nullable String reason() {
        return reason;
    }

    /// Who changed them; null for the program itself.
    public @Nullable UUID accountId() {
        return accountId;
    }

    /// Keeps the rules of a role as they stand now, where they differ from the newest edition. In
    /// the transaction of the change, after it.
    ///
    /// @param reason why; needed where somebody has submitted for the role and a score could
    ///     move
    /// @throws Refused 422 where the reason is missing
    public static void keep(Role role, Instant now, @Nullable UUID by, @Nullable String reason) {
        getEntityManager().flush();
        var content = Content.of(role, Need.listOf(role.id));
        var newest = newest(role.id);
        if (newest.isPresent() && newest.get().content().equals(content)) {
            return;
        }
        var why = Texts.optionalText("reason", reason, 2000);
        boolean counts = newest.isPresent() && !newest.get().content().countsLike(content);
        if (counts && why == null && role.ratedSince() != null) {
            throw Refused.impossible(
                    "reason",
                    "must say why: ratings have been submitted for this role, so a change of its rules is kept"
                            + " with its reason");
        }
        int edition = newest.map(rules -> rules.edition + 1).orElse(1);
        new Rules(role, edition, content, now, by, counts ? why : null).persist();
    }

    public static Optional<Rules> newest(UUID role) {
        return find("role.id = ?1 order by edition desc", role).firstResultOptional();
    }

    /// An edition of a role's rules.
    public static Optional<Rules> findEdition(UUID role, int edition) {
        return find("role.id = ?1 and edition = ?2", role, edition).firstResultOptional();
    }

    /// A role's editions, oldest first.
    public static List<Rules> listOf(UUID role) {
        return list("role.id = ?1 order by edition", role);
    }

    /// The edition in force at a moment; the oldest for a moment before it.
    public static Optional<Rules> at(UUID role, Instant moment) {
        var upTo = Rules.<Rules>find("role.id = ?1 and validFrom <= ?2 order by edition desc", role, moment)
                .firstResultOptional();
        return upTo.isPresent()
                ? upTo
                : Rules.<Rules>find("role.id = ?1 order by edition", role).firstResultOptional();
    }

    private static String write(Content content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
