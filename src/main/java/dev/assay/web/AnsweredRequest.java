package dev.assay.web;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// The first answer to a request that may come again.
@Entity
class AnsweredRequest extends PanacheEntityBase {

    /// The status of what was done and is no answer to a request by itself.
    static final int NO_ANSWER = 0;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String principal;
    String requestKey;
    String requestHash;
    int status;

    @Nullable
    String location;

    @Nullable
    String body;

    Instant at;

    protected AnsweredRequest() {} // for Hibernate

    AnsweredRequest(String principal, String requestKey, String requestHash, Instant at) {
        this.principal = principal;
        this.requestKey = requestKey;
        this.requestHash = requestHash;
        this.at = at;
    }

    static Optional<AnsweredRequest> findEarlier(String principal, String requestKey) {
        return find("principal = ?1 and requestKey = ?2", principal, requestKey).firstResultOptional();
    }
}
