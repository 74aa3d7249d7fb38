package dev.assay.search;

import dev.assay.access.SignedIn;
import dev.assay.search.Results.Kind;
import dev.assay.search.Search.Slice;
import dev.assay.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// Search: a page, and the list that unfolds under a field on every page.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SearchPages {

    private static final int OF_EACH = 10;
    private static final int ON_A_PAGE = 50;
    private static final int IN_THE_FIELD = 5;
    private static final int LAST_PAGE = 1000;

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance index(Results results);

        static native TemplateInstance options(Results results);
    }

    private final SignedIn signedIn;
    private final Clock clock;
    private final Page page;

    SearchPages(SignedIn signedIn, Clock clock, Page page) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.page = page;
    }

    /// @param in one kind alone, page by page; the first of each kind where it names none
    @GET
    @Path("search")
    public TemplateInstance index(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("in") @DefaultValue("") String in,
            @QueryParam("page") @DefaultValue("1") String number) {
        var kinds = Stream.of(Kind.values())
                .filter(kind -> kind.parameter().equals(in))
                .toList();
        var slice = kinds.isEmpty()
                ? new Slice(OF_EACH, 1, page.language())
                : new Slice(ON_A_PAGE, number(number), page.language());
        return Templates.index(results(q, kinds.isEmpty() ? List.of(Kind.values()) : kinds, slice));
    }

    @GET
    @Path("search/options")
    public TemplateInstance options(@QueryParam("q") @DefaultValue("") String q) {
        return Templates.options(results(q, List.of(Kind.values()), new Slice(IN_THE_FIELD, 1, page.language())));
    }

    private Results results(String q, List<Kind> kinds, Slice slice) {
        return Search.of(Wanted.of(q), kinds, signedIn.viewer(), slice, clock.instant());
    }

    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1;
    }
}
