package dev.assay.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/// Who is signed in.
@Path("/api/v1/me")
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
