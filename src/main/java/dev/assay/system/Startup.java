package dev.assay.system;

import dev.assay.access.FirstStart;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.io.PrintStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What happens once, when the program starts.
class Startup {

    private final FirstStart firstStart;
    private final String address;

    Startup(
            FirstStart firstStart,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.firstStart = firstStart;
        this.address = "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + port;
    }

    void start(@Observes StartupEvent event) {
        var link = firstStart.run();
        tell(System.out, link);
    }

    private void tell(PrintStream out, @org.jspecify.annotations.Nullable String link) {
        out.println();
        out.println("  Assay is at " + address);
        if (link != null) {
            out.println("  Nobody has a password yet. This address signs you in, once:");
            out.println("  " + address + link);
        }
        out.println();
    }
}
