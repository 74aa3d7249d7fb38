package dev.assay.interview;

import dev.assay.role.Need;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// One interviewer's 1..5 on one need, or *not assessed*, as it goes out with one edition. A
/// submitted edition is never changed.
@Entity
public class Rating extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "interview_id")
    public Interview interview;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "need_id")
    public Need need;

    public int edition;

    private @Nullable Integer rated;

    @Enumerated(EnumType.STRING)
    public Source source;

    public Instant givenAt;

    /// Where a rating comes from.
    public enum Source {
        /// A mark such as `#OWN=4` in the note.
        NOTE,
        /// The settling page or the API.
        SETTLED
    }

    protected Rating() {} // for Hibernate

    Rating(Interview interview, Need need, int edition, Source source, Instant givenAt) {
        this.interview = interview;
        this.need = need;
        this.edition = edition;
        this.source = source;
        this.givenAt = givenAt;
    }

    /// 1 to 5; null is an explicit *not assessed*.
    public @Nullable Integer value() {
        return rated;
    }

    void give(@Nullable Integer value, Source from, Instant at) {
        rated = GivenValue.checked(value);
        source = from;
        givenAt = at;
    }

    /// An interview's ratings with needs, as they stand in the newest edition: a need not touched
    /// since keeps its earlier rating.
    public static Map<UUID, Rating> current(UUID interview) {
        var current = new LinkedHashMap<UUID, Rating>();
        listOf(interview).forEach(rating -> current.put(rating.need.id, rating));
        return current;
    }

    /// The same as the first submission had them, or will have them.
    public static Map<UUID, Rating> first(UUID interview) {
        return listOf(interview).stream()
                .filter(rating -> rating.edition == 1)
                .collect(Collectors.toMap(rating -> rating.need.id, Function.identity()));
    }

    private static List<Rating> listOf(UUID interview) {
        return list("from Rating r join fetch r.need where r.interview.id = ?1 order by r.edition", interview);
    }
}
