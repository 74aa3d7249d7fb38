package dev.assay.today;

import dev.assay.access.SignedIn;
import dev.assay.evaluation.Evaluations;
import dev.assay.interview.Interview;
import dev.assay.role.Live;
import dev.assay.role.Membership;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where everybody begins: their interviews, what waits for them, and how their roles stand.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TodayPages {

    /// So that the page asks for a bounded number of evaluations, whatever somebody is part of.
    private static final int MOST_ROLES = 6;

    private static final int MOST_FOLLOWED = 50;

    private static final int MOST_INTERVIEWS = 12;

    @CheckedTemplate(basePath = "today")
    static class Templates {
        static native TemplateInstance today(TodayView today);
    }

    private final SignedIn signedIn;
    private final Evaluations evaluations;
    private final Clock clock;

    TodayPages(SignedIn signedIn, Evaluations evaluations, Clock clock) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @GET
    public TemplateInstance today() {
        var viewer = signedIn.viewer();
        var open = Interview.listOpenOf(viewer.id());
        var interviews = open.stream().limit(MOST_INTERVIEWS).toList();
        var mine = Membership.listFirst(viewer, MOST_FOLLOWED + 1);
        boolean few = mine.size() <= MOST_FOLLOWED;
        var roles =
                mine.stream().filter(membership -> !membership.role().closed()).toList();
        var seen = seen(roles, open);
        return Templates.today(TodayView.of(
                viewer,
                clock.instant(),
                interviews,
                seen,
                few ? roles.size() : Math.toIntExact(Membership.countOpen(viewer)),
                live(mine, few)));
    }

    /// Who has part in more roles than a page can follow hears of those it shows.
    private static Live live(List<Membership> mine, boolean few) {
        var roles = mine.stream().map(Membership::role).toList();
        return few ? Live.ofAll(roles) : Live.ofSome(roles.subList(0, MOST_ROLES));
    }

    /// The evaluations of the first roles, the managed first. Whoever has an interview to give
    /// ratings in sees nobody else's of that candidate here, managers too: this page opens by
    /// itself, and a rating given after it should still be independent.
    private Map<UUID, Evaluations.Seen> seen(List<Membership> roles, List<Interview> open) {
        var shut = open.stream().map(interview -> interview.candidacy.id).collect(Collectors.toSet());
        var seen = new LinkedHashMap<UUID, Evaluations.Seen>();
        roles.stream()
                .limit(MOST_ROLES)
                .forEach(membership -> seen.put(membership.role().id, evaluations.of(membership, shut)));
        return seen;
    }
}
