package dev.assay.access;

import dev.assay.language.Language;
import dev.assay.web.Hashes;
import dev.assay.web.Languages;
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
import java.time.Instant;
import java.time.ZoneId;
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

    /// Each step doubles the work of a guess; tests, which guess nothing, take fewer.
    private static final int BCRYPT_COST = Integer.getInteger("assay.bcrypt-cost", 10);

    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash(Hashes.secret(), BCRYPT_COST);

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
    /// @throws Refused 400 for what is no address, 422 for none where there is a password
    public final void changeEmail(@Nullable String email) {
        var address = Texts.optionalName("email", email, 320);
        if (address == null && passwordHash != null) {
            throw Refused.impossible("email", "must be there, to sign in by with the password");
        }
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
        language = Languages.named("language", tag);
    }

    /// Sets a password of 8 characters to 72 bytes that is not guessed first, for an account
    /// with an address to sign in by. What the old one opened is ended by [NewPassword].
    ///
    /// @throws Refused 400 for another, 422 without an address
    public void changePassword(String password) {
        if (email == null) {
            throw Refused.impossible("email", "must be there, to sign in by with the password");
        }
        Passwords.require(password, name, email);
        this.passwordHash = BcryptUtil.bcryptHash(password, BCRYPT_COST);
    }

    /// Whether this is somebody's password. It takes as long where there is nobody, or no
    /// password.
    static boolean passes(Optional<User> user, String password) {
        var hash = user.map(found -> found.passwordHash);
        boolean matches = BcryptUtil.matches(password, hash.orElse(NOBODYS_HASH));
        return matches && hash.isPresent();
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
        return new Viewer(id, name, access, java.util.EnumSet.allOf(Scope.class), null, false, zone(), language());
    }

    public static Optional<User> findByEmail(String email) {
        return email.indexOf('\0') >= 0 // which PostgreSQL takes in no text
                ? Optional.empty()
                : find("email", email.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /// Those with that in their name, by name; `like` is part of one, or empty for all.
    static List<User> listNamed(String like, int offset, int count) {
        return find(
                        "from User u where " + NamePart.in("u.name") + " order by u.name, u.id",
                        NamePart.and(new Parameters(), like))
                .range(offset, offset + count - 1)
                .list();
    }

    /// How many [#listNamed] would give in all.
    static long countNamed(String like) {
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

    /// @throws Refused 422 where there is no such person
    public static User given(String field, UUID id) {
        User user = findById(id);
        if (user == null) {
            throw Refused.impossible(field, "names nobody here");
        }
        return user;
    }

    /// Whether nobody could ever sign in by a password.
    static boolean noneCouldSignIn() {
        return count("passwordHash is not null and email is not null") == 0;
    }
}
