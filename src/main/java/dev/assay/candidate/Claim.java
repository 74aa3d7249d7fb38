package dev.assay.candidate;

import dev.assay.access.Viewer;
import dev.assay.figure.Quantities;
import dev.assay.figure.Quantity;
import dev.assay.reading.ClaimKind;
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
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// Something that a candidate says of themselves. It never counts in a score: only what an
/// interviewer rated does.
///
/// Whoever may see the candidate may see their claims. So a claim says whether somebody asked
/// about it, never what they made of the answer: that stands in a note, under the blind rule.
@Entity
public class Claim extends PanacheEntityBase {

    public static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_PART = 100;

    private static final Sorting SORTING =
            Sorting.by(Sorting.By.number("position", "q.position"), Sorting.By.time("created", "q.createdAt"));

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "candidate_id")
    public Candidate candidate;

    /// The import that made it; null for what was typed here.
    public @Nullable UUID batchId;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    private int position;
    private @Nullable String section;
    private @Nullable String story;
    private @Nullable String part;
    private String text;
    private @Nullable String imported;
    private boolean edited;
    private boolean probed;
    public Instant createdAt;

    protected Claim() {} // for Hibernate

    /// A claim that somebody types.
    ///
    /// @param position where it stands among the candidate's claims
    public Claim(Candidate candidate, int position, Place place, String text, Instant createdAt) {
        this.candidate = candidate;
        this.position = position;
        this.createdAt = createdAt;
        say(place, text);
    }

    /// Where a claim stands in what the candidate gave.
    ///
    /// @param section headings above the story, such as an employer or a theme
    /// @param story the story's title, or the question that is answered
    /// @param part such as `Result`
    public record Place(
            ClaimKind kind,
            @Nullable String section,
            @Nullable String story,
            @Nullable String part) {}

    /// A claim that a file makes, exactly as it stands there.
    public static Claim imported(Candidate candidate, int position, Place place, String text, Instant createdAt) {
        var claim = new Claim(candidate, position, place, text, createdAt);
        claim.imported = text;
        return claim;
    }

    /// Says it otherwise than its file does.
    ///
    /// @throws Refused 400 for what can't be stored, 413 for too much of it
    public void edit(Place place, String text) {
        if (!place.equals(place()) || !text.equals(this.text)) {
            say(place, text);
            edited = imported != null;
        }
    }

    private void say(Place place, String text) {
        this.kind = place.kind();
        this.section = Texts.optionalName("section", place.section(), LONGEST_TITLE);
        this.story = Texts.optionalName("story", place.story(), LONGEST_TITLE);
        this.part = Texts.optionalName("part", place.part(), LONGEST_PART);
        if (text.isBlank()) {
            throw Refused.malformed("text", "must not be empty");
        }
        this.text = Texts.text("text", text, LONGEST_TEXT);
    }

    /// What a newer version of the file says in its place.
    ///
    /// @throws Refused 409 where somebody has worked with it
    public Claim reimport(Place place, String text) {
        if (touched()) {
            throw Refused.conflict("Somebody has worked with this claim.");
        }
        say(place, text);
        imported = text;
        return this;
    }

    /// Notes whether an interviewer has asked about it.
    public void probed(boolean probed) {
        this.probed = probed;
    }

    public Place place() {
        return new Place(kind, section, story, part);
    }

    public String text() {
        return text;
    }

    /// As its file has it; null for what was typed here.
    public @Nullable String imported() {
        return imported;
    }

    public boolean probed() {
        return probed;
    }

    /// Whether it says something else than its file.
    public boolean edited() {
        return edited;
    }

    /// Whether somebody typed or edited it here, or asked about it: an import leaves it alone.
    public boolean touched() {
        return imported == null || edited || probed;
    }

    public int position() {
        return position;
    }

    public ClaimKind kind() {
        return kind;
    }

    public @Nullable String section() {
        return section;
    }

    public @Nullable String story() {
        return story;
    }

    public @Nullable String part() {
        return part;
    }

    /// The figures in it, in its order.
    public List<Quantity> quantities() {
        return Quantities.in(text);
    }

    /// @throws Refused 404 where there is no such claim, or its candidate is not the viewer's to
    ///     know of
    static Claim get(UUID id, Viewer viewer) {
        Claim claim = findById(id);
        if (claim == null) {
            throw Refused.missing();
        }
        Candidate.get(claim.candidate.id, viewer);
        return claim;
    }

    /// All that a candidate says, in the order of their files.
    public static List<Claim> listOf(UUID candidate) {
        return list("candidate.id = ?1 order by position, id", candidate);
    }

    /// The same as the API lists it.
    ///
    /// @param kind null for all
    /// @param probed null for all
    static Listed listed(UUID candidate, @Nullable ClaimKind kind, @Nullable Boolean probed) {
        var kinds = kind == null ? List.of(ClaimKind.values()) : List.of(kind);
        var asked = probed == null ? List.of(true, false) : List.of(probed);
        var parameters =
                Parameters.with("candidate", candidate).and("kinds", kinds).and("asked", asked);
        var where = "q.candidate.id = :candidate and q.kind in :kinds and q.probed in :asked";
        return new Listed("q", "Claim q", where, parameters, SORTING);
    }

    /// Where the next claim of a candidate goes.
    public static int nextPosition(UUID candidate) {
        return getEntityManager()
                .createQuery("select coalesce(max(position), 0) + 1 from Claim where candidate.id = ?1", Integer.class)
                .setParameter(1, candidate)
                .getSingleResult();
    }
}
