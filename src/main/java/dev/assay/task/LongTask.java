package dev.assay.task;

import dev.assay.language.Phrase;
import dev.assay.language.StoredPhrases;
import dev.assay.web.Refused;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// Work that takes longer than a request: how far it is, and whether it shall stop. It lives in a
/// table, so that every copy of the program can tell, and changes by single statements alone.
@Entity
@Table(name = "errand")
public class LongTask extends PanacheEntityBase {

    /// Whoever does it is gone when nothing was heard for so long.
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofDays(1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID accountId;
    private String subject;

    @Enumerated(EnumType.STRING)
    private State state;

    private int done;
    private int total;
    private @Nullable String outcome;
    private Instant seenAt;

    protected LongTask() {} // for Hibernate

    private LongTask(UUID account, String subject, Instant now) {
        this.accountId = account;
        this.subject = subject;
        this.state = State.WAITING;
        this.seenAt = now;
    }

    /// How it stands.
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /// A task that nobody does yet. Forgets those of days before.
    ///
    /// @param subject what it is about: a file's name, an address
    public static LongTask begin(UUID account, String subject, Instant now) {
        delete("seenAt < ?1", now.minus(KEPT));
        var task = new LongTask(account, subject.length() > 200 ? subject.substring(0, 200) : subject, now);
        task.persist();
        return task;
    }

    /// @throws Refused 404 where there is none, or it is not this person's
    public static LongTask get(UUID id, UUID account) {
        return LongTask.<LongTask>find("id = ?1 and accountId = ?2", id, account)
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    /// Takes it on; false where somebody has, or it was cancelled.
    static boolean start(UUID id, Instant now) {
        return update("state = RUNNING, seenAt = ?2 where id = ?1 and state = WAITING", id, now) > 0;
    }

    /// Says how far it is; false where it shall stop.
    static boolean at(UUID id, int done, int total, Instant now) {
        return update("done = ?2, total = ?3, seenAt = ?4 where id = ?1 and state = RUNNING", id, done, total, now) > 0;
    }

    /// Ends it well; false where it shall stop.
    ///
    /// @param outcome where it led: an address, or nothing
    static boolean finish(UUID id, @Nullable String outcome) {
        return update("state = DONE, done = total, outcome = ?2 where id = ?1 and state = RUNNING", id, outcome) > 0;
    }

    /// @param why in words
    static void fail(UUID id, Phrase why) {
        update("state = FAILED, outcome = ?2 where id = ?1 and state = RUNNING", id, StoredPhrases.write(why));
    }

    /// Says that it shall stop. What is done is done.
    ///
    /// @throws Refused as [#get]
    public static void cancel(UUID id, UUID account) {
        get(id, account);
        update("state = CANCELLED where id = ?1 and (state = WAITING or state = RUNNING)", id);
    }

    public String subject() {
        return subject;
    }

    /// @param now a task that was not heard of for long has failed
    public State state(Instant now) {
        boolean silent = state == State.RUNNING && seenAt.plus(SILENCE).isBefore(now);
        return silent ? State.FAILED : state;
    }

    public int done() {
        return done;
    }

    /// 0 where it is not known yet.
    public int total() {
        return total;
    }

    /// Where it led; null of one that failed silently, or goes on.
    public @Nullable String outcome() {
        return outcome;
    }

    /// Of one that failed why; null where it is silent.
    public @Nullable Phrase why() {
        return outcome == null ? null : StoredPhrases.read(outcome);
    }

    /// `1,200 of 3,000`.
    public @Nullable Phrase words() {
        return total == 0 ? null : Phrase.of("%,d of %,d", done, total);
    }
}
