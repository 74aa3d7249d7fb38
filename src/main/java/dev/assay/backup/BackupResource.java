package dev.assay.backup;

import dev.assay.access.SignedIn;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// A copy of everything.
@Path(BackupResource.PATH)
@Produces({Taking.ZIP, Taking.AGE})
@RunOnVirtualThread
class BackupResource {

    static final String PATH = "/api/v1/backup";

    private final SignedIn signedIn;
    private final Taking taking;

    BackupResource(SignedIn signedIn, Taking taking) {
        this.signedIn = signedIn;
        this.taking = taking;
    }

    /// What is asked for.
    ///
    /// @param passphrase encrypts the copy, in the age format; left out, it is not encrypted
    record Body(@Nullable String passphrase) {

        @Override
        public String toString() {
            return "a passphrase or none";
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@Nullable Body body) {
        var viewer = signedIn.viewer();
        Taking.requireAllowed(viewer);
        return taking.take(viewer, Passphrase.typed("passphrase", body == null ? null : body.passphrase()));
    }
}
