package dev.assay.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.access.User;
import dev.assay.access.Viewer;
import dev.assay.language.Phrase;
import dev.assay.web.Refused;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/// The receipt that a person was erased: when, by whom, how much. Never changed, and nothing in
/// it says who it was; the identifier helps to erase them again after a backup was brought back.
@Entity
@Immutable
public class Erasure extends PanacheEntityBase {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public User account;

    public UUID candidateId;
    private String counts;

    protected Erasure() {} // for Hibernate

    Erasure(UUID candidate, User account, Instant at, Map<PersonalData, Long> counts) {
        this.candidateId = candidate;
        this.account = account;
        this.at = at;
        try {
            this.counts = JSON.writeValueAsString(counts);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// How much went of each kind.
    public Map<PersonalData, Long> counts() {
        try {
            return JSON.readValue(counts, new TypeReference<EnumMap<PersonalData, Long>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("erasure " + id + " is not readable", e);
        }
    }

    /// The same in words.
    public List<Phrase> words() {
        return PersonalData.words(counts());
    }

    /// A receipt, for whoever erased and for owners.
    ///
    /// @throws Refused 404 for everybody else
    static Erasure get(UUID id, Viewer viewer) {
        return Erasure.<Erasure>find(
                        "from Erasure e join fetch e.account a where e.id = ?1 and (?2 = true or a.id = ?3)",
                        id,
                        viewer.owner(),
                        viewer.id())
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }
}
