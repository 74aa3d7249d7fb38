package dev.assay.access;

import dev.assay.journal.JournalEntry;
import dev.assay.web.Refused;
import dev.assay.web.Texts;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that owners do to accounts. In the caller's transaction.
final class Accounts {

    private final Viewer viewer;
    private final Instant now;

    /// @throws Refused 403 for everybody but owners
    Accounts(Viewer viewer, Instant now) {
        viewer.requireOwner();
        this.viewer = viewer;
        this.now = now;
    }

    /// Makes an account, which cannot sign in before it has a password or a link.
    User create(@Nullable String name, @Nullable String email, @Nullable Access access) {
        var user = new User(name == null ? "" : name, email, required(access), now);
        requireFree(user.email(), null);
        user.persist();
        return user;
    }

    /// @throws Refused 409 where somebody has the address, or an owner would shut themselves out
    void change(User user, @Nullable String name, @Nullable String email, @Nullable Access access) {
        requireFree(email, user.id);
        user.name = Texts.name("name", name, 200);
        user.changeEmail(email);
        user.access = required(access);
        requireOwnAccess(user);
    }

    /// Sets somebody's password.
    ///
    /// @throws Refused 403 for a token, which does not change the account it belongs to
    void reset(User user, NewPassword password) {
        if (viewer.byToken() && viewer.id().equals(user.id)) {
            throw Refused.forbidden("A token cannot change the account it belongs to.");
        }
        password.setFor(user, viewer.id(), now);
    }

    void disable(User user) {
        user.disable(now);
        requireOwnAccess(user);
        Session.endAll(user);
    }

    /// Writes it down, at the end of the deed.
    void done(String action, User user) {
        done(now, viewer.id(), action, user);
    }

    /// The same, whoever did it; null for the program itself.
    static void done(Instant now, @Nullable UUID by, String action, User user) {
        User.flush();
        CDI.current().getBeanManager().getEvent().fire(new UserChanged(user.id));
        JournalEntry.write(now, by, action, subject(user), user.access.name());
    }

    /// Writes down what was done to an account, or by its person.
    ///
    /// @param by who; null for the program itself
    static void journal(Instant now, @Nullable UUID by, String action, User user) {
        JournalEntry.write(now, by, action, subject(user), null);
    }

    private static JournalEntry.Subject subject(User user) {
        return new JournalEntry.Subject("user", user.id, null);
    }

    private void requireOwnAccess(User user) {
        if (viewer.id().equals(user.id) && (user.disabled() || user.access != Access.OWNER)) {
            throw Refused.conflict("You cannot take the owner's access from yourself. Ask another owner.");
        }
    }

    /// @throws Refused 409 where somebody else has the address
    static void requireFree(@Nullable String email, @Nullable UUID owner) {
        if (email != null
                && !email.isBlank()
                && User.findByEmail(email)
                        .filter(user -> !user.id.equals(owner))
                        .isPresent()) {
            throw Refused.conflict("Somebody has this e-mail address already.");
        }
    }

    private static Access required(@Nullable Access access) {
        if (access == null) {
            throw Refused.malformed("access", "must be OWNER, MANAGER, INTERVIEWER or OBSERVER");
        }
        return access;
    }
}
