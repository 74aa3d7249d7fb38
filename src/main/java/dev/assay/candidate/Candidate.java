package dev.assay.candidate;

import dev.assay.access.Access;
import dev.assay.access.Viewer;
import dev.assay.web.Listed;
import dev.assay.web.NamePart;
import dev.assay.web.Refused;
import dev.assay.web.Sorting;
import dev.assay.web.Texts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A person who may be hired.
@Entity
public class Candidate extends PanacheEntityBase {

    /// Candidates a viewer may know of: those considered for a role of theirs, and, for managers,
    /// those considered for none.
    private static final String VISIBLE = "(:owner = true"
            + " or exists (select 1 from Candidacy k, TeamMember m where k.candidate = c and m.role = k.role"
            + " and m.account.id = :viewer)"
            + " or (:founder = true and not exists (select 1 from Candidacy k where k.candidate = c)))";

    /// Candidates with that in their name.
    private static final String NAMED = NamePart.in("c.name");

    /// Candidates a viewer may change.
    private static final String EDITABLE = "(:owner = true"
            + " or exists (select 1 from Candidacy k, TeamMember m where k.candidate = c and m.role = k.role"
            + " and m.account.id = :viewer and m.duty = MANAGER)"
            + " or (:founder = true and not exists (select 1 from Candidacy k where k.candidate = c)))";

    private static final Sorting SORTING =
            Sorting.by(Sorting.By.text("name", "lower(c.name)"), Sorting.By.time("created", "c.createdAt"));

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    private String name;
    private @Nullable String email;
    public @Nullable UUID createdBy;
    public Instant createdAt;

    protected Candidate() {} // for Hibernate

    public Candidate(String name, @Nullable String email, @Nullable UUID createdBy, Instant createdAt) {
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        rename(name, email);
    }

    public final void rename(String name, @Nullable String email) {
        this.name = Texts.name("name", name, 200);
        this.email = Texts.optionalName("email", email, 320);
    }

    public String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    /// @throws Refused 404 where there is no such person, or they are not the viewer's to know of
    public static Candidate get(UUID id, Viewer viewer) {
        return Candidate.<Candidate>find(
                        "from Candidate c where c.id = :id and " + VISIBLE,
                        visible(viewer).and("id", id))
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    /// Whether a viewer may erase the person: owners, and whoever manages all roles they are
    /// considered for.
    public boolean erasableBy(Viewer viewer) {
        return viewer.owner() || (viewer.mayFound() && managesAll(viewer));
    }

    private boolean managesAll(Viewer viewer) {
        return Candidacy.count(
                        "from Candidacy k where k.candidate.id = ?1 and not exists (select 1 from TeamMember m"
                                + " where m.role = k.role and m.account.id = ?2 and m.duty = MANAGER)",
                        id,
                        viewer.id())
                == 0;
    }

    /// The candidates a viewer may know of, by name; `like` is part of a name, or empty for all.
    public static List<Candidate> listNamed(Viewer viewer, String like, int offset, int count) {
        return find(
                        "from Candidate c where " + NAMED + " and " + VISIBLE + " order by lower(c.name), c.id",
                        named(viewer, like))
                .range(offset, offset + count - 1)
                .list();
    }

    /// The candidates of a name, ignoring case, that a viewer may change: of a role they manage,
    /// or of none yet.
    public static List<Candidate> listEditable(Viewer viewer, String name) {
        return list(
                "from Candidate c where lower(c.name) = lower(:name) and " + EDITABLE + " order by c.id",
                visible(viewer).and("name", name));
    }

    /// How many [#listNamed] would give in all.
    public static long countNamed(Viewer viewer, String like) {
        return find("from Candidate c where " + NAMED + " and " + VISIBLE, named(viewer, like))
                .count();
    }

    /// The candidates a viewer may know of, as the API lists them.
    static Listed listed(Viewer viewer, String like) {
        return new Listed("c", "Candidate c", NAMED + " and " + VISIBLE, named(viewer, like), SORTING);
    }

    private static Parameters visible(Viewer viewer) {
        return Parameters.with("viewer", viewer.id())
                .and("owner", viewer.owner())
                .and("founder", viewer.access() == Access.MANAGER);
    }

    private static Parameters named(Viewer viewer, String like) {
        return NamePart.and(visible(viewer), like);
    }
}
