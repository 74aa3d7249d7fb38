package dev.assay.storage;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/// Where the embedded database lives. It may be given relative to the working directory, `data`
/// for one; H2 takes an absolute path, or one that begins with `./`.
public final class DataDirectory {

    private static final String PROPERTY = "assay.data-dir";
    private static final String DEFAULT = "data";
    static final String VARIABLE = "ASSAY_DATA_DIR";

    private DataDirectory() {}

    /// Where it is, once it is settled.
    public static Path path() {
        return Path.of(System.getProperty(PROPERTY, DEFAULT)).toAbsolutePath();
    }

    /// Makes what was given absolute, before anything reads it. Where nothing was given the
    /// default holds.
    public static void settle() {
        settle(System.getProperties(), System.getenv());
    }

    static void settle(Properties properties, Map<String, String> environment) {
        var given = properties.getProperty(PROPERTY, environment.getOrDefault(VARIABLE, ""));
        if (!given.isBlank()) {
            properties.setProperty(PROPERTY, Path.of(given).toAbsolutePath().toString());
        }
    }
}
