package dev.assay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.access.Access;
import dev.assay.access.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A small hiring world over the real API: an owner, people, one role. Every name is unique,
/// since all tests share one database.
public final class Hiring {

    public static final String PASSWORD = "a password of tests";

    private static final Map<String, ?> YES = Map.of("recommendation", "YES");
    private static final AtomicInteger WORLDS = new AtomicInteger();

    private final String mark = "w" + WORLDS.incrementAndGet() + "-" + System.nanoTime() % 100_000;
    private final Map<String, String> ids = new HashMap<>();
    public final String role;

    private Hiring(Map<String, Double> weights, String... mustHaves) {
        QuarkusTransaction.requiringNew().run(() -> {
            var owner = new User("owner", email("owner"), Access.OWNER, FixedClock.NOW);
            owner.changePassword(PASSWORD);
            owner.persist();
            ids.put("owner", owner.id.toString());
        });
        role = created("/roles", Map.of("title", "Backend " + mark));
        var musts = List.of(mustHaves);
        weights.forEach((code, weight) -> {
            var need = new HashMap<String, Object>(Map.of("code", code, "title", code + " title", "weight", weight));
            if (musts.contains(code)) {
                need.put("mustHave", Map.of("threshold", 3));
            }
            created("/roles/" + role + "/needs", need);
        });
    }

    /// A role with needs OWN (weight 3, must have 3), CODE (2) and LEAD (1).
    public static Hiring begin() {
        var weights = new java.util.LinkedHashMap<String, Double>();
        weights.put("OWN", 3.0);
        weights.put("CODE", 2.0);
        weights.put("LEAD", 1.0);
        return new Hiring(weights, "OWN");
    }

    /// A role with needs of one's own.
    public static Hiring begin(Map<String, Double> weights, String... mustHaves) {
        return new Hiring(weights, mustHaves);
    }

    public String email(String name) {
        return name + "-" + mark + "@example.org";
    }

    public String id(String name) {
        return ids.get(name);
    }

    /// As somebody of this world, by HTTP Basic.
    public RequestSpecification as(String name) {
        return Asking.as(email(name), PASSWORD);
    }

    /// As somebody, sending JSON.
    public RequestSpecification json(String name) {
        return as(name).contentType("application/json");
    }

    public String user(String name, Access access) {
        var id = created(
                "/users", Map.of("name", name, "email", email(name), "access", access.name(), "password", PASSWORD));
        ids.put(name, id);
        return id;
    }

    /// Interviewers of the role's team.
    public Hiring interviewers(String... names) {
        for (var name : names) {
            user(name, Access.INTERVIEWER);
        }
        team();
        return this;
    }

    private final List<String> managers = new ArrayList<>();
    private final List<String> observers = new ArrayList<>();

    public Hiring manager(String name) {
        user(name, Access.MANAGER);
        managers.add(id(name));
        team();
        return this;
    }

    public Hiring observer(String name) {
        user(name, Access.OBSERVER);
        observers.add(id(name));
        team();
        return this;
    }

    private void team() {
        var others = new ArrayList<>(ids.values());
        others.removeAll(managers);
        others.removeAll(observers);
        others.remove(id("owner"));
        others.removeIf(id -> ids.entrySet().stream()
                .anyMatch(e -> e.getValue().equals(id) && e.getKey().contains(" ")));
        var team = Map.of("managers", managers, "interviewers", others, "observers", observers);
        sent("PUT", "/roles/" + role, Map.of("title", "Backend " + mark, "team", team), "owner", 200);
    }

    /// A candidate for the role; answers the candidacy.
    public String candidacy(String name) {
        var candidate = created("/candidates", Map.of("name", name));
        return created("/roles/" + role + "/candidacies", Map.of("candidateId", candidate));
    }

    public String interview(String candidacy, String interviewer) {
        return created(
                "/interviews",
                Map.of("candidacyId", candidacy, "interviewerId", id(interviewer), "round", "Technical"));
    }

    public Response note(String interview, String interviewer, String text) {
        return json(interviewer).body(Map.of("text", text)).put("/api/v1/interviews/" + interview + "/note");
    }

    /// What a note says; nothing where it is empty.
    public String text(String interview, String viewer) {
        return Asking.json(as(viewer).get("/api/v1/interviews/" + interview + "/note"))
                .path("text")
                .asText("");
    }

    /// Rates needs: code, value, code, value; null is not assessed.
    public Response rate(String interview, String interviewer, Object... codesAndValues) {
        return json(interviewer).body(rated(codesAndValues)).put("/api/v1/interviews/" + interview + "/ratings");
    }

    private static Map<String, ?> rated(Object... codesAndValues) {
        var ratings = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < codesAndValues.length; i += 2) {
            var rated = new HashMap<String, Object>();
            rated.put("need", codesAndValues[i]);
            rated.put("value", codesAndValues[i + 1]);
            ratings.add(rated);
        }
        return Map.of("ratings", ratings);
    }

    public Response submit(String interview, String interviewer) {
        return json(interviewer).body(YES).put("/api/v1/interviews/" + interview + "/submission");
    }

    public Response reopen(String interview, String interviewer) {
        return json(interviewer)
                .queryParam("reason", "One more line")
                .delete("/api/v1/interviews/" + interview + "/submission");
    }

    /// A whole interview, submitted.
    public String interviewed(String candidacy, String interviewer, Object... codesAndValues) {
        var interview = interview(candidacy, interviewer);
        sent("PUT", "/interviews/" + interview + "/ratings", rated(codesAndValues), interviewer, 200);
        sent("PUT", "/interviews/" + interview + "/submission", YES, interviewer, 200);
        return interview;
    }

    public Response evaluation(String viewer) {
        return as(viewer).get("/api/v1/roles/" + role + "/evaluation");
    }

    /// Creates by the owner and answers the id.
    public String created(String path, Map<String, ?> body) {
        return sent("POST", path, body, "owner", 201).path("id").asText();
    }

    private JsonNode sent(String method, String path, Map<String, ?> body, String name, int status) {
        return Asking.sent(method, "/api/v1" + path, body, email(name), PASSWORD, status);
    }
}
