package dev.assay.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Stops changes while there is still room to keep those that were made.
///
/// H2 closes its database when the disk takes no more, and with it all reading. So the last
/// megabytes are not for changes: reading goes on, and changes do when there is room again.
@ApplicationScoped
class Disk {

    private static final long MEGABYTE = 1024 * 1024;

    private final File data;
    private final boolean ours;
    private final int reserve;

    Disk(
            @ConfigProperty(name = "assay.data-dir") String data,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url", defaultValue = "") String url,
            @ConfigProperty(name = "assay.disk-reserve", defaultValue = "32") int reserve) {
        this.data = new File(data);
        this.ours = url.startsWith("jdbc:h2:file:");
        this.reserve = reserve;
    }

    /// @throws Refused 503 where less than the reserve is left
    void requireRoom() {
        if (ours && data.isDirectory() && data.getUsableSpace() < reserve * MEGABYTE) {
            throw Refused.full(
                    "The disk has less than %d MB left, so nothing is changed; reading goes on. "
                            + "Whoever runs Assay should make room on it. Then try again.",
                    reserve);
        }
    }
}
