package dev.assay.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// Who is signed in.
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MeResource {

    private final SignedIn signedIn;

    MeResource(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @GET
    public UserResource.View me() {
        User user = User.findById(signedIn.viewer().id());
        return UserResource.View.of(user);
    }
}
