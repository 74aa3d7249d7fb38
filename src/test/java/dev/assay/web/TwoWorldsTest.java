package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import dev.assay.access.Access;
import dev.assay.evaluation.Evaluations;
import dev.assay.role.Role;
import dev.assay.web.Routes.Route;
import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two worlds that differ in nothing but what somebody may not see read alike to them: at every
/// address, byte by byte. Whatever is computed from hidden ratings and shown, be it a mean, an
/// order, a draw, a hash or a count, is found here.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class TwoWorldsTest {

    /// What is another in each answer, whatever it says.
    private static final String CHANCE =
            "(?<=nonce=\")[^\"]+|(?<=name=\"csrf\" content=\")[^\"]+|(?<=name=\"_csrf\" value=\")[^\"]+|(?<=name=\"_key\" value=\")[^\"]+";

    /// What may stand behind the question mark.
    private static final Map<String, List<String>> ASKED = Map.ofEntries(
            Map.entry("weights", List.of("OWN:1,CODE:5")),
            Map.entry("mode", List.of("asRated")),
            Map.entry("sort", List.of("score", "readiness", "coverage")),
            Map.entry("q", List.of("crossing")),
            Map.entry("in", List.of("lines&q=crossing")),
            Map.entry("layout", List.of("ratings", "evidence", "workbook&format=xlsx")),
            Map.entry("format", List.of("json", "xlsx")));

    @Inject
    Evaluations evaluations;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Hiring hiring;
    String robin;
    String sam;
    String anas;
    String bens;
    Map<String, List<String>> known;

    /// Ana spoke with both and submitted; so did Ben and Cy with Sam, and Eli with Robin. With
    /// Robin Ben has a draft and Dora submitted nothing; Cy never met Robin.
    @BeforeEach
    void aPanel() {
        hiring = Hiring.begin()
                .interviewers("ana", "ben", "cy", "dora", "eli")
                .observer("olaf")
                .manager("mara");
        hiring.user("stranger", Access.INTERVIEWER);
        hiring.user("outsider", Access.MANAGER);
        robin = hiring.candidacy("Robin Example");
        sam = hiring.candidacy("Sam Example");
        anas = hiring.interview(robin, "ana");
        hiring.note(anas, "ana", "zebra crossing told well #OWN+\nnever reviewed #CODE-\n");
        hiring.rate(anas, "ana", "OWN", 2, "CODE", 5);
        hiring.submit(anas, "ana");
        bens = hiring.interview(robin, "ben");
        hiring.note(bens, "ben", "draft of crossing #LEAD+\n");
        hiring.rate(bens, "ben", "LEAD", 4);
        hiring.submit(hiring.interview(robin, "dora"), "dora");
        hiring.interviewed(robin, "eli", "OWN", 4, "CODE", 4);
        for (var name : List.of("ana", "ben", "cy")) {
            hiring.interviewed(sam, name, "OWN", name.equals("ana") ? 2 : 4, "CODE", 3);
        }
        var claim = hiring.created(
                "/candidates/" + candidate(robin) + "/claims", Map.of("kind", "PASSAGE", "text", "Cut costs by 50%"));
        known = Map.of(
                "roles", List.of(hiring.role),
                "candidacies", List.of(robin, sam),
                "candidates", List.of(candidate(robin), candidate(sam)),
                "interviews", List.of(anas, bens, interviewOfCy()),
                "needs",
                        hiring.as("owner")
                                .get("/api/v1/roles/" + hiring.role + "/needs")
                                .path("items.id"),
                "claims", List.of(claim),
                "users", List.of(hiring.id("ana")));
    }

    private String candidate(String candidacy) {
        return hiring.as("owner").get("/api/v1/candidacies/" + candidacy).path("candidateId");
    }

    private String interviewOfCy() {
        return hiring.as("owner")
                .get("/api/v1/interviews?candidacyId=" + sam)
                .path("items.find { it.interviewer == 'cy' }.id");
    }

    /// First what Ana submitted becomes its contrary, then what Ben drafted.
    @Test
    void whatIsHiddenMovesNothing() throws Exception {
        for (var viewer : List.of("ben", "cy", "dora", "ana", "olaf")) {
            hiring.evaluation(viewer); // what they may see they have seen in both worlds
        }
        compare(List.of("ben", "cy", "dora", "stranger", "outsider"), anas);
        compare(List.of("ana", "cy", "olaf"), bens);
    }

    private void compare(List<String> viewers, String hidden) throws Exception {
        var manager = hiring.evaluation("mara").asString();
        var before = new LinkedHashMap<String, Map<String, String>>();
        for (var viewer : viewers) {
            before.put(viewer, walk(viewer));
        }
        turn(hidden);
        if (hidden.equals(anas)) {
            assertThat(hiring.evaluation("mara").asString())
                    .as("somebody sees it")
                    .isNotEqualTo(manager);
        }
        var differences = new ArrayList<String>();
        for (var viewer : viewers) {
            var after = walk(viewer);
            before.get(viewer).forEach((route, answer) -> {
                if (!answer.equals(after.get(route))) {
                    differences.add("%s as %s: %s".formatted(route, viewer, difference(answer, after.get(route))));
                }
            });
        }
        assertThat(differences).isEmpty();
    }

    /// Where two answers part.
    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 80);
        return one.substring(from, Math.min(one.length(), at + 80)) + " | "
                + other.substring(from, Math.min(other.length(), at + 80));
    }

    /// Makes of what was given in an interview its contrary, as if it had always been so.
    private void turn(String interview) throws ReflectiveOperationException {
        var id = UUID.fromString(interview);
        QuarkusTransaction.requiringNew()
                .run(() -> Stream.of(
                                "update rating set rated = 6 - rated where interview_id = ?1",
                                "update evidence set verdict = 'SERIOUS_CONCERN' where line_id in"
                                        + " (select id from note_line where interview_id = ?1)",
                                "update interview set recommendation = 'STRONG_NO' where id = ?1",
                                "update submission set recommendation = 'STRONG_NO' where interview_id = ?1",
                                "update note set text = replace(text, 'crossing', 'crossword') where interview_id = ?1")
                        .forEach(sql -> Role.getEntityManager()
                                .createNativeQuery(sql)
                                .setParameter(1, id)
                                .executeUpdate()));
        forget();
    }

    /// What the program keeps of a revision was computed in the other world.
    private void forget() throws ReflectiveOperationException {
        var kept = Evaluations.class.getDeclaredField("kept");
        kept.setAccessible(true);
        ((Map<?, ?>) kept.get(ClientProxy.unwrap(evaluations))).clear();
    }

    /// Everything that somebody is answered: reading all there is, and changing what others write
    /// in interviews, which nobody may.
    private Map<String, String> walk(String viewer) throws Exception {
        var answers = new TreeMap<String, String>();
        for (var route : Routes.all()) {
            if (route.streams() || (!route.reads() && !route.path().contains("/interviews/{"))) {
                continue;
            }
            for (var path : filled(route)) {
                if (route.reads() || (others(viewer, path) && path.contains("/interviews/"))) {
                    answers.put(route.verb() + " " + path, ask(viewer, route.verb(), path));
                }
            }
        }
        return answers;
    }

    private boolean others(String viewer, String path) {
        return (path.contains(anas) && !viewer.equals("ana")) || (path.contains(bens) && !viewer.equals("ben"));
    }

    private List<String> filled(Route route) {
        var paths = List.of("");
        String before = "";
        for (var segment : route.path().substring(1).split("/", -1)) {
            var values = segment.startsWith("{")
                    ? known.getOrDefault(
                            before, List.of(UUID.nameUUIDFromBytes(new byte[1]).toString()))
                    : List.of(segment);
            paths = paths.stream()
                    .flatMap(path -> values.stream().map(value -> path + "/" + value))
                    .toList();
            before = segment;
        }
        return route.reads()
                ? paths.stream().flatMap(path -> asked(route, path)).toList()
                : paths;
    }

    private Stream<String> asked(Route route, String path) {
        if (path.endsWith("/comparison") || path.endsWith("/compare")) {
            return Stream.of(path + "?candidacy=" + robin + "&candidacy=" + sam);
        }
        var names = QueryParameters.of(route.method()).several().keySet();
        var plain = names.contains("candidacyId") ? Stream.of(path, path + "?candidacyId=" + robin) : Stream.of(path);
        return Stream.concat(
                plain,
                names.stream()
                        .flatMap(name -> ASKED.getOrDefault(name, List.of()).stream()
                                .map(value -> path + "?" + name + "=" + value)));
    }

    private String ask(String viewer, String verb, String path) throws IOException, InterruptedException {
        var proof = Base64.getEncoder()
                .encodeToString((hiring.email(viewer) + ":" + Hiring.PASSWORD).getBytes(StandardCharsets.UTF_8));
        boolean api = path.startsWith("/api/");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Basic " + proof)
                .header("Content-Type", api ? "application/json" : "application/x-www-form-urlencoded")
                .method(
                        verb,
                        verb.equals("GET") || verb.equals("DELETE")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(api ? "{}" : "x=y"))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as("%s %s as %s", verb, path, viewer).isLessThan(500);
        return answer.statusCode() + " " + answer.headers().map().get("etag") + " "
                + text(answer.body()).replaceAll(CHANCE, "");
    }

    /// A workbook by its parts, but for the one that tells when it was made.
    private static String text(byte[] body) throws IOException {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        var file = Files.createTempFile("workbook", ".zip");
        try {
            Files.write(file, body);
            return parts(file);
        } finally {
            Files.delete(file);
        }
    }

    private static String parts(Path file) throws IOException {
        var parts = new StringBuilder();
        try (var archive = new ZipFile(file.toFile())) {
            for (var part : Collections.list(archive.entries())) {
                if (!part.getName().equals("docProps/core.xml")) {
                    var content = archive.getInputStream(part).readAllBytes();
                    parts.append(part.getName()).append(new String(content, StandardCharsets.UTF_8));
                }
            }
        }
        return parts.toString();
    }
}
