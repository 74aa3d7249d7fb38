package dev.assay.access;

import dev.assay.web.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A new password for an account that there is, by whomever: it ends what the old one opened.
///
/// @param keepTokens whether personal access tokens go on; they are revoked unless it is asked
///     for
/// @param session the cookie of the one session that goes on; null where none does
record NewPassword(
        String password, boolean keepTokens, @Nullable String session) {

    /// In the caller's transaction.
    ///
    /// @param by who sets it
    /// @throws Refused as [User#changePassword]
    void setFor(User user, UUID by, Instant now) {
        user.changePassword(password);
        User.flush();
        Session.endOthers(user, session == null ? "" : session);
        SignInLink.endAll(user, now);
        if (!keepTokens) {
            AccessToken.revokeAll(user, now);
        }
        Accounts.journal(now, by, "password changed", user);
    }
}
