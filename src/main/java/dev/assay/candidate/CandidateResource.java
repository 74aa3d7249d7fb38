package dev.assay.candidate;

import dev.assay.access.SignedIn;
import dev.assay.journal.JournalEntry;
import dev.assay.role.Membership;
import dev.assay.web.Api;
import dev.assay.web.Listing;
import dev.assay.web.Once;
import dev.assay.web.Refused;
import dev.assay.web.Tags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Candidates.
@Path("/api/v1/candidates")
@RunOnVirtualThread
class CandidateResource {

    private final SignedIn signedIn;
    private final Clock clock;

    CandidateResource(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// What is set.
    record Body(@Nullable String name, @Nullable String email) {}

    /// A candidate as told.
    record View(UUID id, String name, @Nullable String email, Instant createdAt) {

        static View of(Candidate candidate) {
            return new View(candidate.id, candidate.name(), candidate.email(), candidate.createdAt);
        }
    }

    @GET
    public Response list(
            @BeanParam Listing listing, @QueryParam("name") @DefaultValue("") String name, @Context UriInfo uri) {
        var viewer = signedIn.viewer();
        var found = Candidate.list(viewer, name, listing.offset(), listing.limit() + 1);
        return listing.answer(found, listing.total ? Candidate.count(viewer, name) : null, uri, View::of);
    }

    @GET
    @Path("{id}")
    public Response get(UUID id, @Context Request request) {
        var candidate = Candidate.get(id, signedIn.viewer());
        return Tags.answer(request, Long.toString(candidate.version), View.of(candidate));
    }

    @POST
    @Once
    @Transactional
    public Response create(@NotNull Body body) {
        var viewer = signedIn.viewer();
        viewer.requireFounder();
        var candidate =
                new Candidate(body.name() == null ? "" : body.name(), body.email(), viewer.id(), clock.instant());
        candidate.persistAndFlush();
        var subject = new JournalEntry.Subject("candidate", candidate.id, null);
        JournalEntry.write(clock.instant(), viewer.id(), "created", subject, null);
        return Api.created("/candidates/" + candidate.id, candidate.version, View.of(candidate));
    }

    @PUT
    @Path("{id}")
    @Transactional
    public Response change(UUID id, @NotNull Body body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var viewer = signedIn.viewer();
        var candidate = Candidate.get(id, viewer);
        requireEditor(candidate, viewer);
        Tags.requireMatch(ifMatch, candidate.version);
        candidate.rename(body.name() == null ? "" : body.name(), body.email());
        Candidate.flush();
        Candidacy.bumpRolesOf(id);
        var subject = new JournalEntry.Subject("candidate", candidate.id, null);
        JournalEntry.write(clock.instant(), viewer.id(), "changed", subject, null);
        return Api.changed(candidate.version, View.of(candidate));
    }

    /// @throws Refused 403 for whoever manages none of the candidate's roles
    static void requireEditor(Candidate candidate, dev.assay.access.Viewer viewer) {
        if (viewer.owner()) {
            return;
        }
        var roles = Candidacy.listOfCandidate(candidate.id);
        boolean free = roles.isEmpty() && viewer.mayFound();
        if (!free && roles.stream().noneMatch(candidacy -> manages(candidacy, viewer))) {
            throw Refused.forbidden("Only a manager of a role they are considered for may change a candidate.");
        }
    }

    private static boolean manages(Candidacy candidacy, dev.assay.access.Viewer viewer) {
        List<Membership> all = Membership.list(viewer);
        return all.stream().anyMatch(m -> m.manages() && m.role().id.equals(candidacy.role.id));
    }
}
