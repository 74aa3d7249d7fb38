package dev.assay.access;

import dev.assay.web.Language;
import dev.assay.web.Listed;
import dev.assay.web.NamePart;
import dev.assay.web.Refused;
import dev.assay.web.Sorting;
import dev.assay.web.Texts;
import dev.assay.web.Zones;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A person of the hiring side. One without a password cannot sign in; notes may still be theirs.
@Entity
@Table(name = "account")
public class User extends PanacheEntityBase {

    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD_BYTES = 72; // of bcrypt

    /// Each step doubles the work of a guess; tests, which guess nothing, take fewer.
    private static final int BCRYPT_COST = Integer.getInteger("assay.bcrypt-cost", 10);

    private static final Sorting SORTING =
            Sorting.by(Sorting.By.text("name", "lower(u.name)"), Sorting.By.time("created", "u.createdAt"));

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    public String name;

    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    public Access access;

    private @Nullable String passwordHash;

    public Instant createdAt;

    private @Nullable Instant disabledAt;

    private @Nullable String timeZone;

    /// The tag of the language that was chosen; null where none was.
    private @Nullable String language;

    protected User() {} // for Hibernate

    public User(String name, @Nullable String email, Access access, Instant createdAt) {
        this.name = Texts.name("name", name, 200);
        this.access = access;
        this.createdAt = createdAt;
        changeEmail(email);
    }

    public @Nullable String email() {
        return email;
    }

    public boolean disabled() {
        return disabledAt != null;
    }

    public boolean mayConductInterviews() {
        return access != Access.OBSERVER && !disabled();
    }

    /// Sets the address to sign in by; kept in lower case.
    ///
    /// @throws Refused 400 for what is no address
    public void changeEmail(@Nullable String email) {
        var address = Texts.optionalName("email", email, 320);
        if (address != null && !address.matches("[^\\s@]+@[^\\s@]+")) {
            throw Refused.malformed("email", "must be an e-mail address");
        }
        this.email = address == null ? null : address.toLowerCase(Locale.ROOT);
    }

    /// In which they read and type times; the usual one until they chose.
    public ZoneId zone() {
        return Zones.of(timeZone);
    }

    /// The name of the zone that was chosen; null where none was.
    @Nullable
    String timeZone() {
        return timeZone;
    }

    /// Chooses a time zone by its IANA name; null or empty is the usual one.
    ///
    /// @throws Refused 400 for a name of none
    void changeTimeZone(@Nullable String name) {
        timeZone = Zones.named("timeZone", name);
    }

    /// In which they read pages; null where they leave it to their browser.
    public @Nullable Language language() {
        return Language.of(language).orElse(null);
    }

    /// Chooses a language by its tag; null or empty leaves it to the browser.
    ///
    /// @throws Refused 400 for one that there is none of
    void changeLanguage(@Nullable String tag) {
        language = Language.named("language", tag);
    }

    /// Sets a password of 8 characters to 72 bytes.
    ///
    /// @throws Refused 400 outside that
    public void changePassword(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw Refused.malformed("password", "must have %d characters or more", SHORTEST_PASSWORD);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            throw Refused.malformed("password", "may have %d bytes at most", LONGEST_PASSWORD_BYTES);
        }
        this.passwordHash = BcryptUtil.bcryptHash(password, BCRYPT_COST);
    }

    /// Whether this is the password; false where there is none.
    public boolean passes(String password) {
        return passwordHash != null && BcryptUtil.matches(password, passwordHash);
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    /// Names the present password without telling it: changes when it changes.
    String passwordMark() {
        return passwordHash == null ? "" : passwordHash;
    }

    public void disable(Instant at) {
        disabledAt = at;
    }

    public void enable() {
        disabledAt = null;
    }

    public Viewer viewer() {
        return new Viewer(id, name, access, java.util.EnumSet.allOf(Scope.class), null, zone(), language());
    }

    public static Optional<User> findByEmail(String email) {
        return find("email", email.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /// Those with that in their name, by name; `like` is part of one, or empty for all.
    static List<User> list(String like, int offset, int count) {
        return find(
                        "from User u where " + NamePart.in("u.name") + " order by u.name, u.id",
                        NamePart.and(new Parameters(), like))
                .range(offset, offset + count - 1)
                .list();
    }

    /// How many [#list] would give in all.
    static long count(String like) {
        return find("from User u where " + NamePart.in("u.name"), NamePart.and(new Parameters(), like))
                .count();
    }

    /// The same as the API lists them.
    static Listed listed(String like) {
        return new Listed("u", "User u", NamePart.in("u.name"), NamePart.and(new Parameters(), like), SORTING);
    }

    /// Everybody, by name.
    public static List<User> listByName() {
        return list("order by name, id");
    }

    public static List<User> listByIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /// @throws Refused 422 where there is no such person
    public static User given(String field, UUID id) {
        User user = findById(id);
        if (user == null) {
            throw Refused.impossible(field, "names nobody here");
        }
        return user;
    }

    /// Whether nobody can sign in yet.
    static boolean noneWithPassword() {
        return count("passwordHash is not null and disabledAt is null") == 0;
    }
}
