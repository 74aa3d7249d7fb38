package dev.assay.storage;

import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// By which the settings open the embedded database: nothing, usually.
final class DatabaseLogin {

    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    private DatabaseLogin() {}

    /// As H2's driver takes them.
    static Properties ofSettings() {
        return of(System.getProperties(), System.getenv());
    }

    static Properties of(Properties properties, Map<String, String> environment) {
        var found = new Properties();
        put(found, "user", setting(USER, properties, environment));
        put(found, "password", setting(PASSWORD, properties, environment));
        return found;
    }

    private static @Nullable String setting(String name, Properties properties, Map<String, String> environment) {
        var variable = name.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
        return properties.getProperty(name, environment.get(variable));
    }

    private static void put(Properties found, String name, @Nullable String value) {
        if (value != null) {
            found.setProperty(name, value);
        }
    }
}
