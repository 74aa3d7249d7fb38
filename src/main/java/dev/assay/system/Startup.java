package dev.assay.system;

import dev.assay.access.FirstStart;
import dev.assay.command.Door;
import dev.assay.storage.Presence;
import dev.assay.web.Checkpoint;
import dev.assay.web.PublicAddress;
import dev.assay.web.Zones;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// What happens once, when the program starts.
class Startup {

    private static final int FIRST = 1;
    private static final Logger LOG = Logger.getLogger(Startup.class);

    private final Presence presence;
    private final Door door;
    private final boolean onlyLooks;
    private final FirstStart firstStart;
    private final Checkpoint checkpoint;
    private final Clock clock;
    private final boolean demo;
    private final boolean serves;
    private final PublicAddress address;

    Startup(
            Presence presence,
            Door door,
            @ConfigProperty(name = "assay.only-looks", defaultValue = "false") boolean onlyLooks,
            FirstStart firstStart,
            Checkpoint checkpoint,
            Clock clock,
            @ConfigProperty(name = "assay.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves,
            PublicAddress address) {
        this.presence = presence;
        this.door = door;
        this.onlyLooks = onlyLooks;
        this.firstStart = firstStart;
        this.checkpoint = checkpoint;
        this.clock = clock;
        this.demo = demo;
        this.serves = serves;
        this.address = address;
    }

    void start(@Observes @Priority(FIRST) StartupEvent event) throws IOException, SQLException {
        if (onlyLooks) {
            return;
        }
        presence.begin();
        LOG.infof("Times are told in %s to whoever chose no time zone", Zones.usual());
        var link = firstStart.run();
        BuiltInTemplates.load();
        OldRoles.keepRules();
        if (demo && Demo.load(clock.instant())) {
            LOG.info("The invented people of the demo were loaded");
        }
        checkpoint.sync();
        if (serves) {
            presence.goOn();
            door.open();
            tell(System.out, link);
        }
    }

    private void tell(PrintStream out, @org.jspecify.annotations.Nullable String link) {
        out.println();
        out.println("  Assay is at " + address.link(""));
        if (link != null) {
            out.println("  Nobody has a password yet. Set one at this address, which works once:");
            out.println("  " + address.link(link));
        }
        out.println();
    }
}
