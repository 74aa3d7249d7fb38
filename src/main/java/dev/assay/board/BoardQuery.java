package dev.assay.board;

import dev.assay.evaluation.LensQuery;
import dev.assay.web.Address;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whom of a role a page shall show, and in which order, as it stands in the address.
///
/// @param sort see [BoardOrder#of]
/// @param dir `asc` or `desc`
/// @param name part of a name
/// @param readiness a word of [BoardOrder.Group]
/// @param page counted from 1
/// @param ticked candidacies to be compared
record BoardQuery(
        @QueryParam("sort") @Nullable String sort,
        @QueryParam("dir") @Nullable String dir,
        @QueryParam("name") @Nullable String name,
        @QueryParam("stage") @Nullable String stage,
        @QueryParam("readiness") @Nullable String readiness,
        @QueryParam("page") @Nullable String page,
        @QueryParam("candidacy") @Nullable List<UUID> ticked) {

    /// What the page shows, seen through a lens.
    ///
    /// @param path of the page
    /// @throws dev.assay.web.Refused 400 for what is no text
    BoardLook look(String path, LensQuery lens) {
        var filter = BoardFilter.of(name, stage, readiness);
        var address = Address.of(path)
                .with("sort", sort)
                .with("dir", dir)
                .with("name", filter.name())
                .with("stage", filter.stage())
                .with("readiness", filter.readinessWord())
                .with("asOf", lens.asOf())
                .with("weights", lens.weights())
                .with("mode", lens.mode());
        return new BoardLook(address, BoardOrder.of(sort, dir), filter, page, ticked == null ? List.of() : ticked);
    }
}
