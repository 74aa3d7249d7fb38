package dev.assay.candidate;

import dev.assay.access.Viewer;
import dev.assay.role.Membership;
import dev.assay.role.Role;
import dev.assay.web.Form;
import dev.assay.web.Listed;
import dev.assay.web.NamePart;
import dev.assay.web.Refused;
import dev.assay.web.Sorting;
import dev.assay.web.Texts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A person considered for one role.
@Entity
public class Candidacy extends PanacheEntityBase {

    private static final String FIRST_STAGE = "New";

    private static final Sorting SORTING = Sorting.by(
            Sorting.By.text("name", "lower(c.name)"),
            Sorting.By.text("stage", "k.stage"),
            Sorting.By.time("created", "k.createdAt"));

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "role_id")
    public Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "candidate_id")
    public Candidate candidate;

    private String stage;
    public Instant createdAt;
    private @Nullable Instant withdrawnAt;

    protected Candidacy() {} // for Hibernate

    public Candidacy(Role role, Candidate candidate, @Nullable String stage, Instant createdAt) {
        role.requireOpen();
        this.role = role;
        this.candidate = candidate;
        this.createdAt = createdAt;
        advanceTo(stage == null || stage.isBlank() ? FIRST_STAGE : stage);
    }

    public String stage() {
        return stage;
    }

    public final void advanceTo(String stage) {
        this.stage = Texts.name("stage", stage, 100);
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    /// Takes the person out of the board; their ratings stay.
    public void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    public void restore() {
        withdrawnAt = null;
    }

    /// A candidacy with its role and candidate, and what the viewer is to the role.
    ///
    /// @throws Refused 404 where there is none, or it is not the viewer's to know of
    public static Seen get(UUID id, Viewer viewer) {
        var candidacy = Candidacy.<Candidacy>find(
                        "from Candidacy k join fetch k.candidate join fetch k.role where k.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(Refused::missing);
        return new Seen(candidacy, Membership.of(candidacy.role.id, viewer));
    }

    /// A candidacy and the viewer's part in its role.
    public record Seen(Candidacy candidacy, Membership membership) {}

    /// A role's candidacies with their candidates, by name.
    public static List<Candidacy> listOf(UUID role) {
        return list(
                "from Candidacy k join fetch k.candidate c where k.role.id = ?1 order by lower(c.name), k.id", role);
    }

    /// A candidate's candidacies with their roles.
    public static List<Candidacy> listOfCandidate(UUID candidate) {
        return list("from Candidacy k join fetch k.role r where k.candidate.id = ?1 order by r.title, k.id", candidate);
    }

    /// The candidacies of these people, with roles and candidates, as far as the roles are the
    /// viewer's to know of.
    public static List<Candidacy> listOfCandidates(Collection<UUID> candidates, Viewer viewer) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        return list(
                "from Candidacy k join fetch k.role r join fetch k.candidate c where c.id in ?1 and (?2 = true"
                        + " or exists (select 1 from TeamMember m where m.role = r and m.account.id = ?3))"
                        + " order by r.title, k.id",
                candidates,
                viewer.owner(),
                viewer.id());
    }

    public static Optional<Candidacy> find(UUID role, UUID candidate) {
        return find("role.id = ?1 and candidate.id = ?2", role, candidate).firstResultOptional();
    }

    /// What a list of a role's candidacies may be narrowed to.
    ///
    /// @param name part of a name; empty for all
    /// @param stage null for all
    /// @param withdrawn null for all
    record Narrowed(
            String name, @Nullable String stage, @Nullable Boolean withdrawn) {}

    /// A role's candidacies with their candidates, as the API lists them.
    static Listed listed(UUID role, Narrowed to) {
        var parameters = NamePart.and(Parameters.with("role", role), to.name())
                .and("anyStage", to.stage() == null)
                .and("stage", Form.shown(to.stage()))
                .and("withdrawn", to.withdrawn() == null ? List.of(0, 1) : List.of(to.withdrawn() ? 1 : 0));
        var where = "k.role.id = :role and " + NamePart.in("c.name")
                + " and (:anyStage = true or k.stage = :stage)"
                + " and case when k.withdrawnAt is null then 0 else 1 end in :withdrawn";
        return new Listed("k", "Candidacy k join fetch k.candidate c", where, parameters, SORTING);
    }

    /// Says that a number, or a name beside one, may have changed in every role of a candidate.
    public static void bumpRolesOf(UUID candidate) {
        Role.update(
                "revision = revision + 1 where id in (select k.role.id from Candidacy k where k.candidate.id = ?1)",
                candidate);
    }
}
