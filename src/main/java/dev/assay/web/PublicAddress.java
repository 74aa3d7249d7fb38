package dev.assay.web;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Where people reach this program: what links begin with. It is set, or where the program
/// listens; a request's `Host` is whatever its sender likes, so it is never asked.
@Singleton
public class PublicAddress {

    private final URI address;
    private final boolean secure;

    /// @throws IllegalArgumentException where the setting is no such address
    PublicAddress(
            @ConfigProperty(name = "assay.address") Optional<String> address,
            @ConfigProperty(name = "assay.secure-cookies") Optional<Boolean> secureCookies,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.address = address.map(PublicAddress::read).orElseGet(() -> listening(host, port));
        this.secure = secureCookies.orElse(this.address.getScheme().equals("https"));
    }

    private static URI listening(String host, int port) {
        var named = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return URI.create("http://" + (named.indexOf(':') < 0 ? named : "[" + named + "]") + ":" + port);
    }

    private static URI read(String text) {
        var plain = text.strip().replaceFirst("/$", "");
        try {
            var uri = new URI(plain);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && plain.equals(uri.getScheme() + "://" + uri.getAuthority())) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw new IllegalArgumentException("ASSAY_ADDRESS must be an address without a path, such as"
                + " https://assay.example.org; it is \"" + text + "\".");
    }

    /// A path of this program as it stands in a link.
    public String link(String path) {
        return address + path;
    }

    /// Whether browsers reach it by TLS alone.
    public boolean secure() {
        return secure;
    }

    /// Whether a page of this address has that origin.
    boolean isOrigin(@Nullable String origin) {
        return address.toString().equalsIgnoreCase(origin);
    }
}
