package dev.assay.board;

import dev.assay.access.SignedIn;
import dev.assay.evaluation.Agenda;
import dev.assay.evaluation.Evaluations;
import dev.assay.evaluation.LensQuery;
import dev.assay.role.RoleHead.Tab;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/// A role's board: everybody, need by need.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class BoardPages {

    private static final int ASKS = 1;
    private static final int MOST_ASKS = 20;

    @CheckedTemplate(basePath = "board")
    static class Templates {
        static native TemplateInstance board(BoardView board);
    }

    private final SignedIn signedIn;
    private final Evaluations evaluations;

    BoardPages(SignedIn signedIn, Evaluations evaluations) {
        this.signedIn = signedIn;
        this.evaluations = evaluations;
    }

    @GET
    @Path("roles/{id}")
    public TemplateInstance board(UUID id, @BeanParam BoardQuery query, @BeanParam LensQuery lens) {
        var seen = evaluations.of(id, signedIn.viewer(), lens.lens());
        var found = query.look("/roles/" + id, lens).in(seen.evaluation());
        var asks = Agenda.of(seen).suggestions(seen.evaluation().among(found.found()), ASKS, MOST_ASKS);
        return Templates.board(BoardView.of(
                Heads.of(seen, Tab.BOARD),
                seen.evaluation(),
                found,
                Places.of(seen),
                OrderNotes.of(seen),
                Timeline.of(seen),
                asks));
    }
}
