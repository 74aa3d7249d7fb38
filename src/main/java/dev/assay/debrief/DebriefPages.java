package dev.assay.debrief;

import dev.assay.access.SignedIn;
import dev.assay.access.User;
import dev.assay.board.BoardView;
import dev.assay.candidate.Candidacy;
import dev.assay.decision.Decision;
import dev.assay.evaluation.DecisionRecord;
import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Evaluations;
import dev.assay.evaluation.EvidenceLines;
import dev.assay.evaluation.EvidenceView;
import dev.assay.evaluation.FormerAnchors;
import dev.assay.interview.GivenValue;
import dev.assay.interview.Interview;
import dev.assay.interview.InterviewDoor;
import dev.assay.interview.Writing;
import dev.assay.language.Phrase;
import dev.assay.role.Need;
import dev.assay.role.RoleHead;
import dev.assay.role.RoleHead.Tab;
import dev.assay.web.Clash;
import dev.assay.web.Flash;
import dev.assay.web.Form;
import dev.assay.web.Once;
import dev.assay.web.Problems;
import dev.assay.web.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The meeting: what the panel looks at together, what its members think by now, and what is
/// decided.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class DebriefPages {

    @CheckedTemplate(basePath = "debrief")
    static class Templates {
        static native TemplateInstance debrief(DebriefView view);

        static native TemplateInstance debriefNobody(RoleHead head);
    }

    private final SignedIn signedIn;
    private final Evaluations evaluations;
    private final Clock clock;

    DebriefPages(SignedIn signedIn, Evaluations evaluations, Clock clock) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /// One candidate, the first where none is named, with all needs or one.
    @GET
    @Path("roles/{id}/debrief")
    public TemplateInstance show(
            UUID id, @QueryParam("candidacy") @Nullable UUID candidacy, @QueryParam("need") @Nullable UUID need) {
        return page(id, candidacy, need, DebriefForm.EMPTY.shown(Problems.NONE));
    }

    private TemplateInstance page(UUID role, @Nullable UUID candidacy, @Nullable UUID need, DebriefForm.Shown typed) {
        var seen = evaluations.of(role, signedIn.viewer());
        var head = RoleHead.of(seen.membership(), Tab.BOARD);
        var evaluation = seen.evaluation();
        if (candidacy == null && evaluation.candidacies().isEmpty()) {
            return Templates.debriefNobody(head);
        }
        var one = candidacy == null
                ? evaluation.candidacies().getFirst()
                : evaluation.candidacy(candidacy).orElseThrow(Refused::missing);
        var walk = DebriefWalk.of(evaluation, one.id(), need);
        var row = BoardView.Row.of(evaluation, one);
        var topics = one.hidden() ? List.<DebriefTopic>of() : DebriefTopic.listOf(row, walk);
        var focus = need == null || one.hidden() ? null : focus(seen, topics, need, typed);
        return Templates.debrief(
                new DebriefView(head, row, walk, topics, focus, DecisionRecord.of(evaluation, one), typed));
    }

    private DebriefFocus focus(Evaluations.Seen seen, List<DebriefTopic> topics, UUID need, DebriefForm.Shown typed) {
        var topic = topics.stream()
                .filter(one -> one.needId().equals(need))
                .findFirst()
                .orElseThrow(Refused::missing);
        var id = topic.cell().candidacyId();
        var anchors = FormerAnchors.of(Candidacy.get(id, signedIn.viewer()).candidacy(), need);
        var lines = EvidenceLines.of(seen, Set.of(id));
        var evidence = EvidenceView.of(seen.evaluation(), id, need, lines, anchors);
        var own = OwnRating.of(id, need, signedIn.viewer().id(), typed.value());
        return DebriefFocus.of(topic, evidence, own);
    }

    /// Puts a decision on record, on the numbers that the form was opened on.
    @POST
    @Path("candidacies/{id}/decisions")
    @Once
    @Transactional
    public Response decide(UUID id, @BeanParam DebriefForm form) {
        var candidacy = Candidacy.get(id, signedIn.viewer());
        candidacy.membership().requireManager();
        var role = candidacy.candidacy().role.id;
        return Form.attempt(
                () -> {
                    var seen = evaluations.of(role, signedIn.viewer());
                    var one = seen.evaluation().candidacy(id).orElseThrow(Refused::missing);
                    var newest = Decision.newest(id);
                    Clash.require(form.version(), Integer.toString(newest), () -> clash(seen, one, form));
                    form.requireRevision(seen.evaluation().revision());
                    Decision.record(
                            candidacy.candidacy(),
                            newest + 1,
                            form.draft(),
                            DecisionRecord.known(seen.evaluation(), one),
                            User.given("account", signedIn.viewer().id()),
                            clock.instant());
                    return Flash.redirect(url(role, id, null) + "#decision", "Recorded.");
                },
                problems -> page(role, id, null, form.shown(problems)));
    }

    private static Clash clash(Evaluations.Seen seen, Evaluation.Candidacy candidacy, DebriefForm mine) {
        var record = DecisionRecord.of(seen.evaluation(), candidacy);
        var theirs = record.entries().stream().findFirst(); // none where the form says a version that never was
        var revision = Long.toString(seen.evaluation().revision());
        return new Clash(
                Phrase.verbatim(candidacy.name()),
                "/candidacies/" + candidacy.id() + "/decisions",
                url(seen.evaluation().roleId(), candidacy.id(), null),
                Integer.toString(record.version()),
                List.of(
                        Clash.Text.chosen(
                                "outcome",
                                Phrase.of("Outcome"),
                                theirs.map(one -> one.decided().name()).orElse(""),
                                Form.typed(mine.outcome()),
                                DebriefForm.outcomes()),
                        new Clash.Text(
                                "reason",
                                Phrase.of("Reason"),
                                theirs.map(DecisionRecord.Entry::reason).orElse(""),
                                Form.typed(mine.reason())),
                        new Clash.Text("revision", Phrase.of("Revision"), revision, revision)));
    }

    /// Gives a need another rating beside the first.
    @POST
    @Path("interviews/{id}/revisions")
    @Once
    @Transactional
    public Response revise(UUID id, @RestForm @Nullable UUID need, @BeanParam DebriefForm form) {
        var interview = InterviewDoor.of(id, signedIn.viewer()).requireWriter();
        var candidacy = interview.candidacy.id;
        var role = interview.candidacy.role.id;
        var rated = Need.listOf(role).stream()
                .filter(one -> one.id.equals(need))
                .findFirst()
                .orElseThrow(Refused::missing);
        return Form.attempt(
                () -> {
                    var value = GivenValue.typed("value", form.value());
                    Clash.require(
                            form.version(), Long.toString(interview.version), () -> clash(interview, rated, form));
                    if (Objects.equals(value, OwnRating.now(interview, rated.id))) {
                        throw Refused.impossible("value", "is what you gave already");
                    }
                    new Writing(interview, clock.instant()).revise(rated.code(), value, form.because());
                    return Flash.redirect(
                            url(role, candidacy, rated.id), "Recorded beside the first rating, which counts.");
                },
                problems -> page(role, candidacy, rated.id, form.shown(problems)));
    }

    private static Clash clash(Interview interview, Need need, DebriefForm mine) {
        var candidacy = interview.candidacy.id;
        var now = OwnRating.now(interview, need.id);
        var typed = Form.typed(mine.value());
        var because = Form.typed(mine.because());
        return new Clash(
                Phrase.of("%s, %s", interview.candidacy.candidate.name(), need.code()),
                "/interviews/" + interview.id + "/revisions",
                url(interview.candidacy.role.id, candidacy, need.id),
                Long.toString(interview.version),
                List.of(
                        Clash.Text.chosen(
                                "value",
                                Phrase.of("Rating"),
                                now == null ? GivenValue.NOT_ASSESSED : now.toString(),
                                typed,
                                OwnRating.anyValue()),
                        new Clash.Text("because", Phrase.of("Reason"), because, because),
                        new Clash.Text("need", Phrase.of("Need"), need.id.toString(), need.id.toString())));
    }

    private static String url(UUID role, UUID candidacy, @Nullable UUID need) {
        return "/roles/" + role + "/debrief?candidacy=" + candidacy + (need == null ? "" : "&need=" + need);
    }
}
