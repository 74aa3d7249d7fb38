package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Published tables, loaded through the API alone, come back through the API with their published
/// answers.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PublishedAnswersTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void theGoldenExample() throws IOException {
        var golden = read("golden-example.json");
        var hiring = loaded(golden, "/raters", "/candidates", "/criteria");
        var body = json(hiring, "/evaluation");
        assertThat(body.path("mode").asText()).isEqualTo("ADJUSTED");
        for (var interviewer : body.path("interviewers")) {
            var at = index(golden.path("raters"), interviewer.path("name").asText());
            assertThat(interviewer.path("severity").asDouble())
                    .isCloseTo(golden.at("/b/" + at).asDouble(), EXACT);
        }
        assertThat(body.path("candidacies")).hasSize(5);
        for (var one : body.path("candidacies")) {
            var at = index(golden.path("candidates"), one.path("name").asText());
            same(one.at("/score/asRated"), golden.at("/raw/" + at));
            same(one.at("/score/adjusted"), golden.at("/adj/" + at));
            same(one.at("/score/low"), golden.at("/lo/" + at));
            same(one.at("/score/high"), golden.at("/hi/" + at));
            same(one.at("/score/worst"), golden.at("/worst/" + at));
            same(one.at("/score/best"), golden.at("/best/" + at));
            same(one.at("/coverage/once"), golden.at("/cov1/" + at));
            same(one.at("/coverage/twice"), golden.at("/cov2/" + at));
        }
        chances(golden, hiring, body);
    }

    private void chances(JsonNode golden, Hiring hiring, JsonNode body) throws IOException {
        var names = new LinkedHashMap<String, String>();
        body.path("candidacies")
                .forEach(one ->
                        names.put(one.path("id").asText(), one.path("name").asText()));
        var query = String.join(
                "&", names.keySet().stream().map(id -> "candidacy=" + id).toList());
        var outranks = json(hiring, "/comparison?" + query).path("outranks");
        assertThat(outranks).hasSize(5 * 4);
        for (var pair : outranks) {
            var one = index(
                    golden.path("candidates"), names.get(pair.path("candidacy").asText()));
            var other = index(
                    golden.path("candidates"), names.get(pair.path("other").asText()));
            var published = golden.at("/pBeats/" + one + "/" + other).asDouble();
            assertThat(pair.path("probability").asDouble()).isCloseTo(published, EXACT);
            assertThat(pair.path("tooClose").asBoolean()).isEqualTo(Math.max(published, 1 - published) < .8);
        }
    }

    @Test
    void krippendorffsTable() throws IOException {
        var published = read("krippendorff-2011.json");
        var hiring = Hiring.begin(Map.of("OWN", 1.0)).interviewers("A", "B", "C", "D");
        for (var unit = 0; unit < 12; unit++) {
            var candidacy = hiring.candidacy("Candidate " + unit);
            for (var observer : List.of("A", "B", "C", "D")) {
                var value = published.at("/observers/" + observer + "/" + unit);
                if (value.isNumber()) {
                    hiring.interviewed(candidacy, observer, "OWN", value.asInt());
                }
            }
        }
        var need = json(hiring, "/reliability").path("needs").get(0);
        assertThat(need.path("alphaOrdinal").asDouble())
                .isCloseTo(published.at("/recomputed/ordinal").asDouble(), within(1e-6));
        assertThat(need.path("alphaInterval").asDouble())
                .isCloseTo(published.at("/recomputed/interval").asDouble(), within(1e-6));
        assertThat(need.path("units").asInt()).isEqualTo(11);
        assertThat(need.path("low").asDouble())
                .isLessThan(need.path("alphaOrdinal").asDouble());
        assertThat(need.path("note").isNull()).isTrue();
    }

    private static Hiring loaded(JsonNode table, String raters, String candidates, String criteria) {
        var weights = new LinkedHashMap<String, Double>();
        for (var k = 0; k < table.at(criteria).size(); k++) {
            weights.put(
                    table.at(criteria + "/" + k).asText(),
                    table.at("/weights/" + k).asDouble());
        }
        var names = new ArrayList<String>();
        table.at(raters).forEach(name -> names.add(name.asText()));
        var hiring = Hiring.begin(weights).interviewers(names.toArray(String[]::new));
        for (var i = 0; i < table.at(candidates).size(); i++) {
            var candidacy = hiring.candidacy(table.at(candidates + "/" + i).asText());
            for (var j = 0; j < names.size(); j++) {
                var given = new ArrayList<Object>();
                for (var k = 0; k < table.at(criteria).size(); k++) {
                    var value = table.at("/ratings/" + i + "/" + j + "/" + k);
                    if (value.isNumber()) {
                        given.add(table.at(criteria + "/" + k).asText());
                        given.add(value.asInt());
                    }
                }
                if (!given.isEmpty()) {
                    hiring.interviewed(candidacy, names.get(j), given.toArray());
                }
            }
        }
        return hiring;
    }

    private static JsonNode json(Hiring hiring, String report) throws IOException {
        var answer = hiring.as("owner").get("/api/v1/roles/" + hiring.role + report);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.asString());
    }

    private static void same(JsonNode actual, JsonNode published) {
        assertThat(published.isNumber()).isTrue();
        assertThat(actual.asDouble()).isCloseTo(published.asDouble(), EXACT);
    }

    private static int index(JsonNode names, String name) {
        for (var at = 0; at < names.size(); at++) {
            if (names.get(at).asText().equals(name)) {
                return at;
            }
        }
        throw new AssertionError("no " + name);
    }

    private static JsonNode read(String file) throws IOException {
        try (var stream = PublishedAnswersTest.class.getResourceAsStream("/scoring/" + file)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
