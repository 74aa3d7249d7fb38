package dev.assay.role;

import dev.assay.web.Texts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A question of a role's kit. Its number, the `q3` of the shorthand, never changes and is never
/// given again.
@Entity
public class Question extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "role_id")
    public Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "need_id")
    public @Nullable Need need;

    public @Nullable String round;
    public int number;
    private String text;
    private @Nullable Instant retiredAt;

    protected Question() {} // for Hibernate

    private Question(Role role, int number, String text, @Nullable Need need, @Nullable String round) {
        this.role = role;
        this.number = number;
        change(text, need, round);
    }

    public final void change(String text, @Nullable Need need, @Nullable String round) {
        this.text = Texts.name("text", text, 2000);
        this.need = need;
        this.round = Texts.optionalName("round", round, 100);
    }

    public String text() {
        return text;
    }

    public void retire(Instant at) {
        retiredAt = at;
    }

    public boolean retired() {
        return retiredAt != null;
    }

    /// Whether the question belongs to the kit of a round; one without a round belongs to all.
    public boolean inKit(String ofRound) {
        return round == null || round.equalsIgnoreCase(ofRound);
    }

    /// Adds a question under the next number.
    public static Question add(Role role, String text, @Nullable Need need, @Nullable String round) {
        var last = getEntityManager()
                .createQuery("select max(number) from Question where role.id = ?1", Integer.class)
                .setParameter(1, role.id)
                .getSingleResult();
        var question = new Question(role, Objects.requireNonNullElse(last, 0) + 1, text, need, round);
        question.persist();
        return question;
    }

    /// A role's questions in force with their needs, by number.
    public static List<Question> listOf(UUID role) {
        return list(
                "from Question q left join fetch q.need where q.role.id = ?1 and q.retiredAt is null order by q.number",
                role);
    }
}
