package dev.assay.role;

import dev.assay.access.SignedIn;
import dev.assay.web.Clash;
import dev.assay.web.Flash;
import dev.assay.web.Form;
import dev.assay.web.Once;
import dev.assay.web.Problems;
import dev.assay.web.Refused;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The forms of the settings page on needs and questions.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class KitPages {

    private final SignedIn signedIn;
    private final Clock clock;

    KitPages(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Path("roles/{id}/needs")
    @Once
    @Transactional
    public Response addNeed(UUID id, @BeanParam NeedForm form) {
        var kit = kit(id, form.reason());
        return Form.attempt(
                () -> {
                    var need = kit.add(form.definition());
                    return saved(id, "needs", "%s is added.", need.code());
                },
                problems -> again(id, null, form, problems));
    }

    @POST
    @Path("roles/{id}/needs/{needId}")
    @Transactional
    public Response changeNeed(UUID id, UUID needId, @BeanParam NeedForm form) {
        var kit = kit(id, form.reason());
        var need = kit.need(needId);
        return Form.attempt(
                () -> {
                    Clash.require(form.version(), Long.toString(need.version), () -> form.clash(need));
                    kit.define(need, form.definition());
                    return saved(id, "needs", "%s is saved.", need.code());
                },
                problems -> again(id, needId, form, problems));
    }

    @POST
    @Path("roles/{id}/needs/{needId}/position")
    @Transactional
    public Response moveNeed(
            UUID id, UUID needId, @RestForm @Nullable String direction, @RestForm @Nullable String place) {
        var kit = kit(id);
        var need = kit.need(needId);
        if (place == null) {
            kit.move(need, "up".equals(direction));
        } else {
            kit.place(need, counted(place) - 1);
        }
        return saved(id, "needs", "%s is moved.", need.code());
    }

    private static int counted(String place) {
        try {
            return Integer.parseInt(place);
        } catch (NumberFormatException e) {
            throw Refused.malformed("place", "must be a whole number");
        }
    }

    @POST
    @Path("roles/{id}/needs/{needId}/retirement")
    @Transactional
    public Response retireNeed(UUID id, UUID needId, @RestForm @Nullable String reason) {
        var kit = kit(id, reason);
        var need = kit.need(needId);
        return Form.attempt(() -> retired(id, kit, need), problems -> again(id, needId, NeedForm.of(need), problems));
    }

    private static Response retired(UUID id, Kit kit, Need need) {
        kit.retire(need);
        return saved(
                id,
                "needs",
                "%s counts no more. Ratings on it are kept; adding the code again brings it back.",
                need.code());
    }

    @POST
    @Path("roles/{id}/questions")
    @Once
    @Transactional
    public Response addQuestion(UUID id, @BeanParam QuestionForm form) {
        var kit = kit(id);
        return Form.attempt(
                () -> {
                    var question = kit.ask(Form.typed(form.text()), form.need(id), form.round());
                    return saved(id, "questions", "The question is q%d.", question.number);
                },
                problems -> again(id, null, form, problems));
    }

    @POST
    @Path("roles/{id}/questions/{questionId}")
    @Transactional
    public Response changeQuestion(UUID id, UUID questionId, @BeanParam QuestionForm form) {
        var kit = kit(id);
        var question = kit.question(questionId);
        return Form.attempt(
                () -> {
                    Clash.require(form.version(), Long.toString(question.version), () -> form.clash(question));
                    kit.change(question, Form.typed(form.text()), form.need(id), form.round());
                    return saved(id, "questions", "The question is saved.");
                },
                problems -> again(id, questionId, form, problems));
    }

    @POST
    @Path("roles/{id}/questions/{questionId}/retirement")
    @Transactional
    public Response retireQuestion(UUID id, UUID questionId) {
        var kit = kit(id);
        kit.retire(kit.question(questionId));
        return saved(id, "questions", "The question is asked no more. Its number is not given again.");
    }

    private Kit kit(UUID id) {
        return kit(id, null);
    }

    private Kit kit(UUID id, @Nullable String reason) {
        var viewer = signedIn.viewer();
        return new Kit(Membership.of(id, viewer).requireManager(), viewer.id(), clock.instant(), reason);
    }

    private TemplateInstance again(UUID id, @Nullable UUID needId, NeedForm form, Problems problems) {
        return SettingsPages.again(id, signedIn.viewer(), TypedSettings.of(needId, form, problems));
    }

    private TemplateInstance again(UUID id, @Nullable UUID questionId, QuestionForm form, Problems problems) {
        return SettingsPages.again(id, signedIn.viewer(), TypedSettings.of(questionId, form, problems));
    }

    private static Response saved(UUID id, String part, String english, Object... values) {
        return Flash.redirect("/roles/" + id + "/settings#" + part, english, values);
    }
}
