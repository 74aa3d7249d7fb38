package dev.assay.interview;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// One time that an interview was put before the role, and whether it was taken back.
@Entity
class Submission extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "interview_id")
    Interview interview;

    int edition;

    @Enumerated(EnumType.STRING)
    @Nullable
    Recommendation recommendation;

    Instant submittedAt;

    @Nullable
    Instant reopenedAt;

    @Nullable
    String reopenedBecause;

    /// On which edition of the role's rules it was rated; null for what is older than rules are
    /// kept.
    @Nullable
    Integer rulesEdition;

    protected Submission() {} // for Hibernate

    Submission(Interview interview, Instant at, @Nullable Integer rulesEdition) {
        this.interview = interview;
        this.edition = interview.submissions();
        this.recommendation = interview.recommendation();
        this.submittedAt = at;
        this.rulesEdition = rulesEdition;
    }

    static Optional<Submission> findEdition(Interview interview, int edition) {
        return find("interview = ?1 and edition = ?2", interview, edition).firstResultOptional();
    }
}
