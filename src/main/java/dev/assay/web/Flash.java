package dev.assay.web;

import dev.assay.language.Phrase;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Goes to another page after a change, with a sentence that the next page shows once.
public final class Flash {

    static final String COOKIE = "assay-flash";

    private static final Duration LASTS = Duration.ofMinutes(1);

    private Flash() {}

    /// 303 to an address of this program.
    public static Response redirect(String address, String english, Object... values) {
        return redirect(address, new Phrase(english, List.of(values)));
    }

    /// The same.
    public static Response redirect(String address, Phrase sentence) {
        var bytes = Page.told(sentence).getBytes(StandardCharsets.UTF_8);
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var cookie = Cookies.ofProgram().strict(COOKIE, value, LASTS);
        return Response.seeOther(URI.create(address)).cookie(cookie).build();
    }

    /// 303 without a sentence.
    public static Response redirect(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    static @Nullable String decoded(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
