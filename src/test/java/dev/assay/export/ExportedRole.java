package dev.assay.export;

import static io.restassured.RestAssured.given;

import dev.assay.access.Access;
import dev.assay.access.User;
import dev.assay.candidate.Candidacy;
import dev.assay.candidate.Candidate;
import dev.assay.interview.Interview;
import dev.assay.interview.Writing;
import dev.assay.role.Need;
import dev.assay.role.Role;
import dev.assay.role.TeamMember;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// A role with people around it, made by the verbs that the program itself uses.
final class ExportedRole {

    static final Instant NOW = Instant.parse("2030-01-02T09:00:00Z");
    static final String PASSWORD = "correct horse";

    private static final Map<String, UUID> PEOPLE = new HashMap<>();

    final UUID id;
    private final Map<String, UUID> candidacies = new HashMap<>();
    private final Map<String, UUID> candidates = new HashMap<>();

    private ExportedRole(UUID id) {
        this.id = id;
    }

    static ExportedRole titled(String title) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var role = new Role(title, null, NOW);
            role.persist();
            person("olga", Access.OWNER);
            TeamMember.ensureManager(role, person("mia", Access.MANAGER));
            TeamMember.ensureInterviewer(role, person("ana", Access.INTERVIEWER));
            TeamMember.ensureInterviewer(role, person("ben", Access.INTERVIEWER));
            TeamMember.ensureInterviewer(role, person("vera", Access.OBSERVER));
            person("xaver", Access.MANAGER);
            return new ExportedRole(role.id);
        });
    }

    /// Robin was met by Ana and Ben, Sam by Ana with Ben to come, Toni by nobody.
    static ExportedRole backend() {
        return titled("Backend")
                .need("OWN", 3, 3)
                .need("CODE", 2, null)
                .need("LEAD", 1, null)
                .candidate("Robin")
                .candidate("Sam")
                .candidate("Toni")
                .met(
                        "Robin",
                        "ana",
                        "Ran it alone #OWN+\n- slow reviews, \"very\" slow #CODE-\nplain",
                        ratings("OWN", 4, "CODE", 2))
                .met("Robin", "ben", "Owns it #OWN++", ratings("OWN", 5))
                .met("Sam", "ana", "No #OWN--", ratings("OWN", 1, "LEAD", 3))
                .planned("Sam", "ben");
    }

    private static User person(String name, Access access) {
        if (PEOPLE.containsKey(name)) {
            return User.findById(PEOPLE.get(name));
        }
        var user = new User(name, mail(name), access, NOW);
        user.changePassword(PASSWORD);
        user.persist();
        PEOPLE.put(name, user.id);
        return user;
    }

    static String mail(String name) {
        return name + "@export.example";
    }

    static Map<String, Integer> ratings(Object... codesAndValues) {
        var ratings = new HashMap<String, Integer>();
        for (int i = 0; i < codesAndValues.length; i += 2) {
            ratings.put((String) codesAndValues[i], (Integer) codesAndValues[i + 1]);
        }
        return ratings;
    }

    ExportedRole need(String code, double weight, Integer threshold) {
        return change(
                role -> Need.add(role, new Need.Definition(code, null, null, weight, threshold, Need.Anchors.NONE)));
    }

    ExportedRole candidate(String name) {
        return change(role -> {
            var candidate = new Candidate(name, null, null, NOW);
            candidate.persist();
            var candidacy = new Candidacy(role, candidate, null, NOW);
            candidacy.persist();
            candidates.put(name, candidate.id);
            candidacies.put(name, candidacy.id);
        });
    }

    ExportedRole planned(String candidate, String interviewer) {
        return change(_ -> interview(candidate, interviewer));
    }

    ExportedRole met(String candidate, String interviewer, String note, Map<String, Integer> ratings) {
        return change(_ -> {
            var writing = new Writing(interview(candidate, interviewer), NOW);
            writing.note(0, note);
            writing.rate(ratings);
            writing.submit(null);
        });
    }

    ExportedRole drafted(String candidate, String interviewer, String note) {
        return change(_ -> new Writing(interview(candidate, interviewer), NOW).note(0, note));
    }

    private Interview interview(String candidate, String interviewer) {
        Candidacy candidacy = Candidacy.findById(candidacies.get(candidate));
        User user = User.findById(PEOPLE.get(interviewer));
        var interview = new Interview(candidacy, user, new Interview.Plan(null, null, null), NOW);
        interview.persistAndFlush();
        return interview;
    }

    private ExportedRole change(java.util.function.Consumer<Role> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            Role role = Role.findById(id);
            change.accept(role);
            Role.flush();
            Role.bump(id);
        });
        return this;
    }

    UUID candidateId(String name) {
        return candidates.get(name);
    }

    Response get(String person, String query) {
        return given().auth().preemptive().basic(mail(person), PASSWORD).get("/api/v1/roles/" + id + "/export" + query);
    }

    Response head(String person) {
        return given().auth().preemptive().basic(mail(person), PASSWORD).head("/api/v1/roles/" + id + "/export");
    }

    /// The file with names for what differs from run to run.
    String file(String person, String query) {
        var file = get(person, query).then().statusCode(200).extract().asString();
        for (var one : candidates.entrySet()) {
            file = file.replace(one.getValue().toString(), "id of " + one.getKey());
        }
        return file;
    }
}
