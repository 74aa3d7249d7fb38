package dev.assay.pad;

import dev.assay.access.SignedIn;
import dev.assay.interview.GivenValue;
import dev.assay.interview.Interview;
import dev.assay.interview.InterviewDoor;
import dev.assay.interview.Recommendation;
import dev.assay.interview.Writing;
import dev.assay.role.Need;
import dev.assay.shorthand.Verdict;
import dev.assay.web.Flash;
import dev.assay.web.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Settling: rating each need from one's own lines, then submitting.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SettlePages {

    private static final String PREFIX = "rate.";

    @CheckedTemplate(basePath = "pad")
    static class Templates {
        static native TemplateInstance settle(SettleView view);
    }

    private final SignedIn signedIn;
    private final Clock clock;

    SettlePages(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    private Interview own(UUID id) {
        return InterviewDoor.of(id, signedIn.viewer()).requireOwn();
    }

    private Interview toWrite(UUID id) {
        return InterviewDoor.of(id, signedIn.viewer()).requireWriter();
    }

    @GET
    @Path("interviews/{id}/settle")
    public Object show(UUID id) {
        var interview = own(id);
        return interview.state() == Interview.State.SUBMITTED
                ? Flash.redirect("/interviews/" + id)
                : Templates.settle(SettleView.of(interview, Map.of(), null));
    }

    /// Keeps the draft, or submits where every need has a rating or *not assessed*.
    ///
    /// @param then `submit`, `save`, or `keep` for a page that stays as it is
    @POST
    @Path("interviews/{id}/settle")
    @Transactional
    public Response settle(
            UUID id,
            MultivaluedMap<String, String> form,
            @RestForm @DefaultValue("save") String then,
            @RestForm @Nullable String recommendation) {
        var interview = toWrite(id);
        if (interview.state() == Interview.State.SUBMITTED) {
            return Flash.redirect("/interviews/" + id, "This was submitted already; nothing was changed.");
        }
        var chosen = chosen(form);
        var writing = new Writing(interview, clock.instant());
        writing.rate(values(chosen));
        var word = word(recommendation);
        interview.recommend(word);
        if (then.equals("keep")) {
            return Response.noContent().build();
        }
        if (!then.equals("submit")) {
            return Flash.redirect("/interviews/" + id + "/settle", "Kept as a draft. Nobody else sees it yet.");
        }
        var view = SettleView.of(interview, chosen, "open");
        if (!view.open().isEmpty()) {
            return Response.status(422).entity(Templates.settle(view)).build();
        }
        writing.submit(word);
        return Flash.redirect(
                "/candidacies/" + interview.candidacy.id, "Submitted. What colleagues submitted is open to you now.");
    }

    private static Map<String, String> chosen(MultivaluedMap<String, String> form) {
        var chosen = new LinkedHashMap<String, String>();
        form.forEach((field, values) -> {
            if (field.startsWith(PREFIX) && !values.isEmpty()) {
                chosen.put(field.substring(PREFIX.length()), values.getFirst());
            }
        });
        return chosen;
    }

    private static Map<String, @Nullable Integer> values(Map<String, String> chosen) {
        Map<String, @Nullable Integer> values = new LinkedHashMap<>();
        chosen.forEach((code, choice) -> values.put(code, GivenValue.typed(code, choice)));
        return values;
    }

    private static @Nullable Recommendation word(@Nullable String recommendation) {
        try {
            return recommendation == null || recommendation.isEmpty() ? null : Recommendation.valueOf(recommendation);
        } catch (IllegalArgumentException e) {
            throw Refused.malformed("recommendation", "must be one of those offered");
        }
    }

    /// Links a line whose verdict names no need.
    @POST
    @Path("interviews/{id}/links")
    @Transactional
    public Response link(UUID id, @RestForm UUID line, @RestForm String need, @RestForm Verdict verdict) {
        new Writing(toWrite(id), clock.instant()).link(line, Need.code(need), verdict);
        return Flash.redirect("/interviews/" + id + "/settle", "Linked.");
    }

    /// Takes a submission back, with a reason.
    @POST
    @Path("interviews/{id}/reopening")
    @Transactional
    public Response reopen(UUID id, @RestForm @Nullable String reason) {
        new Writing(toWrite(id), clock.instant()).reopen(reason);
        return Flash.redirect("/interviews/" + id, "Reopened. The first version stays; submit again when it is right.");
    }
}
