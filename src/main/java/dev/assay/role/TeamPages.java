package dev.assay.role;

import dev.assay.access.SignedIn;
import dev.assay.access.User;
import dev.assay.language.Phrase;
import dev.assay.web.Clash;
import dev.assay.web.Flash;
import dev.assay.web.Form;
import dev.assay.web.Refused;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The forms of the settings page on the team.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TeamPages {

    private final SignedIn signedIn;
    private final Clock clock;

    TeamPages(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// Gives one person a duty or takes them off. The form knows the duty it was opened on.
    @POST
    @Path("roles/{id}/team")
    @Transactional
    public Response appoint(
            UUID id,
            @RestForm @Nullable UUID person,
            @RestForm @Nullable String duty,
            @RestForm @Nullable String version) {
        var role = Membership.of(id, signedIn.viewer()).requireManager();
        return Form.attempt(
                () -> {
                    if (person == null) {
                        throw Refused.impossible("person", "must be chosen");
                    }
                    var account = User.given("person", person);
                    var now = TeamMember.duty(id, account.id);
                    Clash.require(version, now, () -> clash(role, account, now, duty));
                    new Settings(role, signedIn.viewer().id(), clock.instant()).appoint(account.id, duty(duty));
                    return done(id);
                },
                problems -> SettingsPages.again(id, signedIn.viewer(), TypedSettings.of(problems)));
    }

    /// Whoever took themselves off has no part in the role any more.
    private Response done(UUID id) {
        boolean out = Membership.list(signedIn.viewer()).stream()
                .noneMatch(one -> one.role().id.equals(id));
        return out
                ? Flash.redirect("/roles", "You are off the team.")
                : SettingsPages.saved(id, "The team is changed.");
    }

    private static @Nullable Duty duty(@Nullable String typed) {
        try {
            return Form.typed(typed).isBlank() ? null : Duty.valueOf(Objects.requireNonNull(typed));
        } catch (IllegalArgumentException e) {
            throw Refused.impossible("duty", "must be one of those offered");
        }
    }

    private static Clash clash(Role role, User person, String now, @Nullable String duty) {
        var url = "/roles/" + role.id;
        var saved = now.equals("NONE") ? "" : now;
        return new Clash(
                Phrase.of("The duty of %s", person.name),
                url + "/team",
                url + "/settings",
                now,
                List.of(
                        new Clash.Text("person", Phrase.of("Person"), person.id.toString(), person.id.toString()),
                        Clash.Text.chosen("duty", Phrase.of("Duty"), saved, Form.typed(duty), Words.anyDuty())));
    }
}
