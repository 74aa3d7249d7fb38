package dev.assay.intake;

import dev.assay.Asking;
import dev.assay.access.Access;
import dev.assay.access.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// People who import, each new so that tests do not meet in one role, and what they say over
/// HTTP.
record ImportPeople(UUID id, String name, String email) {

    private static final String PASSWORD = "correct horse";
    private static final Instant LONG_AGO = Instant.parse("2030-01-02T03:04:05Z");

    static ImportPeople a(Access access) {
        return a(access, "Person " + unique());
    }

    static ImportPeople a(Access access, String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var email = unique() + "@example.org";
            var user = new User(name, email, access, LONG_AGO);
            user.changePassword(PASSWORD);
            user.persist();
            return new ImportPeople(user.id, user.name, email);
        });
    }

    static ImportPeople manager() {
        return a(Access.MANAGER);
    }

    static String unique() {
        return UUID.randomUUID().toString().substring(24);
    }

    RequestSpecification asks() {
        return Asking.as(email, PASSWORD);
    }

    RequestSpecification sends(byte[] bytes) {
        return asks().contentType("application/octet-stream").body(bytes);
    }

    Response imports(String text) {
        return imports(text.getBytes(StandardCharsets.UTF_8));
    }

    Response imports(byte[] bytes) {
        return sends(bytes).post("/api/v1/imports");
    }

    Response previews(String text) {
        return sends(text.getBytes(StandardCharsets.UTF_8)).post("/api/v1/imports/preview");
    }

    Response gets(String path, Object... values) {
        return asks().get("/api/v1" + path, values);
    }

    Response puts(String path, Object body) {
        return asks().contentType(ContentType.JSON).body(body).put("/api/v1" + path);
    }

    Response posts(String path, Object body) {
        return asks().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    /// The note of the first interview with a candidate of an import, as the API gives it back.
    String note(Response imported, String candidate) {
        return gets("/interviews/{id}/note", interview(imported, candidate)).path("text");
    }

    static String interview(Response imported, String candidate) {
        return imported.path("candidates.find { it.name == '%s' }.interviewId".formatted(candidate));
    }

    static List<String> warnings(Response imported) {
        return imported.path("warnings.message");
    }
}
