package dev.assay.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What pages do with a form that was sent.
public final class Form {

    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int IMPOSSIBLE = 422;

    private Form() {}

    /// Does the deed. Where it is refused for what was typed, nothing of it is kept, and the same
    /// page comes again, with what was typed and what is wrong with it.
    ///
    /// @param again the page; made when the deed's transaction is rolled back
    public static Response attempt(Supplier<Response> deed, Function<Problems, TemplateInstance> again) {
        try {
            return deed.get();
        } catch (Refused refused) {
            int status = refused.status();
            if (refused.violations().isEmpty() && status != CONFLICT && status != TOO_LARGE) {
                throw refused;
            }
            throw new Again(status == CONFLICT ? CONFLICT : IMPOSSIBLE, () -> again.apply(Problems.of(refused)));
        }
    }

    /// What was typed, with line ends as we keep them; empty where the field was not sent.
    public static String typed(@Nullable String value) {
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    /// What is typed in a form of something that there is; null is empty.
    public static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /// A form that is answered with a page instead of a change. Rolls back.
    static final class Again extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int status;
        private final transient Supplier<TemplateInstance> page;

        Again(int status, Supplier<TemplateInstance> page) {
            super("the form comes again");
            this.status = status;
            this.page = page;
        }

        Response answer() {
            return Response.status(status).entity(page.get()).build();
        }
    }
}
