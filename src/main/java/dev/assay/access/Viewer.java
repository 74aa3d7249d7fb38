package dev.assay.access;

import dev.assay.language.Language;
import dev.assay.web.Refused;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who asks, and by what right.
///
/// @param scopes all of them where the sign-in is by password or session
/// @param boundRole the one role a token is good for; null where there is no such bound
/// @param byToken whether they came by a token, which cannot do all that its person can
/// @param zone in which they read and type times
/// @param language in which they chose to read pages; null where they leave it to their browser
public record Viewer(
        UUID id,
        String name,
        Access access,
        Set<Scope> scopes,
        @Nullable UUID boundRole,
        boolean byToken,
        ZoneId zone,
        @Nullable Language language) {

    public Viewer {
        scopes = Set.copyOf(scopes);
    }

    public boolean owner() {
        return access == Access.OWNER;
    }

    /// Whether this person may create roles and candidates.
    public boolean mayFound() {
        return access == Access.OWNER || access == Access.MANAGER;
    }

    /// @throws Refused 403 for everybody but owners
    public void requireOwner() {
        if (!owner()) {
            throw Refused.forbidden("Only an owner of this Assay may do this.");
        }
    }

    /// @throws Refused 403 for everybody but owners and managers
    public void requireFounder() {
        if (!mayFound()) {
            throw Refused.forbidden("Only an owner or a manager may do this.");
        }
    }
}
