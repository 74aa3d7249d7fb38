package dev.assay;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// A first start with the demo, in a database of its own.
public class Demonstrated implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        boolean postgres = "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
        return postgres
                ? Map.of("assay.demo", "true")
                : Map.of("assay.demo", "true", "quarkus.datasource.jdbc.url", "jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1");
    }
}
