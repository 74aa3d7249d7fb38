package dev.assay.system;

import java.io.IOException;
import java.net.http.HttpResponse;

/// A role on the packaged program: Ana has submitted her interview, Mara manages it and has one
/// to hold.
final class PackagedRole {

    private final PackagedProgram program;
    private final String role;
    private final String mara;
    private final String maras;

    PackagedRole(PackagedProgram program) throws IOException, InterruptedException {
        this.program = program;
        var ana = user("ana", "INTERVIEWER");
        mara = user("mara", "MANAGER");
        role = program.created(
                "/api/v1/roles",
                "{\"title\":\"Keeper\",\"team\":{\"managers\":[\"%s\"],\"interviewers\":[\"%s\"]}}"
                        .formatted(mara, ana));
        program.created("/api/v1/roles/" + role + "/needs", "{\"code\":\"OWN\",\"title\":\"Owns\",\"weight\":1}");
        var candidacy = candidacy();
        submit(interview(candidacy, ana), "ana");
        maras = interview(candidacy, mara);
    }

    static String email(String name) {
        return name + "@example.org";
    }

    private String user(String name, String access) throws IOException, InterruptedException {
        return program.created(
                "/api/v1/users",
                "{\"name\":\"%s\",\"email\":\"%s\",\"access\":\"%s\",\"password\":\"%s\"}"
                        .formatted(name, email(name), access, PackagedProgram.PASSWORD));
    }

    private String candidacy() throws IOException, InterruptedException {
        var candidate = program.created("/api/v1/candidates", "{\"name\":\"Robin Example\"}");
        return program.created(
                "/api/v1/roles/" + role + "/candidacies", "{\"candidateId\":\"%s\"}".formatted(candidate));
    }

    /// One more interview that Mara is to hold, with another candidate.
    String oneMoreOfMaras() throws IOException, InterruptedException {
        return interview(candidacy(), mara);
    }

    private String interview(String candidacy, String interviewer) throws IOException, InterruptedException {
        return program.created(
                "/api/v1/interviews",
                "{\"candidacyId\":\"%s\",\"interviewerId\":\"%s\"}".formatted(candidacy, interviewer));
    }

    private String submit(String interview, String interviewer) throws IOException, InterruptedException {
        var path = "/api/v1/interviews/" + interview;
        var rated = "{\"ratings\":[{\"need\":\"OWN\",\"value\":4}]}";
        requireOk(program.send("PUT", path + "/ratings", rated, email(interviewer)));
        return requireOk(program.send("PUT", path + "/submission", "{}", email(interviewer)));
    }

    private static String requireOk(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return answer.body();
    }

    /// Mara's interview, not begun.
    String maras() {
        return maras;
    }

    HttpResponse<String> evaluation(String viewer) throws IOException, InterruptedException {
        return program.get("/api/v1/roles/" + role + "/evaluation", email(viewer));
    }

    /// Whether Mara's rating, submitted now, counts as independent.
    boolean marasIsIndependent() throws IOException, InterruptedException {
        return submit(maras, "mara").contains("\"independent\":true");
    }
}
