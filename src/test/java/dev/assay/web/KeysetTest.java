package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A list is read on from where its last page ended, whatever was added or erased since.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class KeysetTest {

    Hiring hiring;

    @BeforeEach
    void aRole() {
        hiring = Hiring.begin();
    }

    private String person(String name) {
        return hiring.created("/candidates", Map.of("name", name + " " + hiring.role));
    }

    private void erase(String candidate) {
        hiring.as("owner")
                .header("If-Match", "*")
                .delete("/api/v1/candidates/" + candidate)
                .then()
                .statusCode(200);
    }

    private JsonPath page(String query) {
        return hiring.as("owner")
                .get("/api/v1/candidates?limit=2&name=" + hiring.role + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void whatIsAddedBeforeMakesNothingComeTwice() {
        var ids = List.of(person("B"), person("C"), person("D"));
        var first = page("");
        assertThat(first.<String>getList("items.id")).isEqualTo(ids.subList(0, 2));
        person("A");
        assertThat(page("&cursor=" + first.getString("nextCursor")).<String>getList("items.id"))
                .containsExactly(ids.get(2));
    }

    @Test
    void whatIsErasedBeforeMakesNothingGoMissing() {
        var ids = List.of(person("A"), person("B"), person("C"), person("D"));
        var first = page("");
        erase(ids.get(0));
        erase(ids.get(1)); // the one that the cursor names
        assertThat(page("&cursor=" + first.getString("nextCursor")).<String>getList("items.id"))
                .isEqualTo(ids.subList(2, 4));
    }

    /// Equal names, letters that databases put in different places, case, emoji.
    @ParameterizedTest
    @ValueSource(strings = {"name", "-name", "created", "-created"})
    void everybodyComesOnceWhateverHappensMeanwhile(String sort) {
        var names = List.of(
                "Ana", "ana", "Ána", "Zoë", "zoe", "Ömer", "İnci", "ığdır", "Łuk", "ß", "ss", "👩‍💻", "Ana", "a-b",
                "a b");
        var random = new Random(7 + sort.hashCode());
        var there = new HashSet<String>();
        names.forEach(name -> there.add(person(name)));
        var passing = new ArrayList<String>();
        names.subList(0, 6).forEach(name -> passing.add(person(name)));
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page("&sort=" + sort + (cursor == null ? "" : "&cursor=" + cursor));
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
            person(names.get(random.nextInt(names.size())));
            if (!passing.isEmpty()) {
                erase(passing.remove(random.nextInt(passing.size())));
            }
        } while (cursor != null && seen.size() < 200);
        assertThat(seen).doesNotHaveDuplicates().containsAll(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "-name", "created", "-created"})
    void theOrderOfPagesIsThatOfTheWhole(String sort) {
        for (var name : List.of("b", "A", "a", "ä", "Z", "z", "é")) {
            person(name);
        }
        var whole = hiring.as("owner")
                .get("/api/v1/candidates?limit=500&sort=" + sort + "&name=" + hiring.role)
                .<List<String>>path("items.id");
        var parts = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = page("&sort=" + sort + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            parts.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        }
        assertThat(parts).isEqualTo(whole).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "/users,name",
        "/roles,title",
        "/templates,title",
        "/imports,source",
        "/roles/{role}/candidacies,name",
        "/interviews,round"
    })
    void everyListIsReadOn(String path, String field) {
        hiring.interviewers("ana");
        for (int i = 0; i < 3; i++) {
            hiring.created("/roles", Map.of("title", "Listed " + i + hiring.role));
            hiring.created("/templates", Map.of("title", "Listed " + i + hiring.role));
            var candidacy = hiring.candidacy("Listed " + i);
            hiring.created("/interviews", Map.of("candidacyId", candidacy, "interviewerId", hiring.id("owner")));
            hiring.as("owner")
                    .contentType("text/markdown")
                    .body("# QA %s\n\n- quick %d\n".formatted(hiring.role, i))
                    .post("/api/v1/imports?source=n" + i + ".md");
        }
        var address = "/api/v1" + path.replace("{role}", hiring.role);
        var whole = hiring.as("owner").get(address + "?limit=500&total=true");
        List<String> ids = whole.path("items.id");
        Set<String> read = new HashSet<>();
        int total = whole.<Integer>path("total");
        assertThat(total).isGreaterThanOrEqualTo(3);
        var next = address + "?limit=" + Math.max(2, total / 5);
        while (next != null) {
            var answer = hiring.as("owner").get(next);
            answer.then().statusCode(200);
            answer.<List<String>>path("items.id")
                    .forEach(id -> assertThat(read.add(id)).isTrue());
            assertThat(answer.<List<?>>path("items." + field)).doesNotContainNull();
            var link = answer.header("Link");
            assertThat(link == null).isEqualTo(answer.path("nextCursor") == null);
            next = link == null ? null : link.replaceAll("<[^>]*?(/api/[^>]*)>.*", "$1");
        }
        assertThat(read).containsAll(ids.subList(0, Math.min(ids.size(), 500)));
    }

    @ParameterizedTest
    @CsvSource({
        "/candidates?sort=email,'name, -name, created, -created'",
        "/roles?sort=title;drop,'title, -title, created, -created'",
        "/users?sort=password,'name, -name'",
        "/imports?sort=id,'imported'",
        "/interviews?sort=recommendation,'startsAt'"
    })
    void anOrderThatThereIsNotIs400(String address, String named) {
        hiring.as("owner")
                .get("/api/v1" + address)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("sort"))
                .body("violations[0].message", startsWith("must be one of "))
                .body("violations[0].message", containsString(named));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=501",
                "limit=%20",
                "limit=1.0",
                "total=x",
                "total=1",
                "cursor=bzk5",
                "cursor=!",
                "cursor=AAAA",
                "cursor=bmFtZQ"
            })
    void whatIsNoPageIs400(String query) {
        for (var path : List.of("/candidates", "/roles", "/users", "/imports", "/interviews", "/templates")) {
            hiring.as("owner").get("/api/v1" + path + "?" + query).then().statusCode(400);
        }
    }

    /// A cursor says where another order stands; and whoever writes one by hand gets no further
    /// than a place.
    @Test
    void aCursorIsForItsOwnOrder() {
        person("A");
        person("B");
        person("C");
        var cursor = page("").getString("nextCursor");
        var address = "/api/v1/candidates?limit=2&cursor=";
        hiring.as("owner").get(address + cursor + "&sort=-name").then().statusCode(400);
        hiring.as("owner").get(address + cursor + "&sort=created").then().statusCode(400);
        hiring.as("owner").get("/api/v1/roles?cursor=" + cursor).then().statusCode(400);
        for (var forged : List.of(
                "created\n%s\nyesterday",
                "created\n%s\n+1000000000-12-31T23:59:59.999999999Z",
                "created\nno-id\n2030-01-01T00:00:00Z",
                "created\n%s",
                "created\n%s\n")) {
            var text = forged.formatted(UUID.randomUUID()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            var written = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(text);
            hiring.as("owner").get(address + written + "&sort=created").then().statusCode(400);
        }
        var nul = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("name\n" + UUID.randomUUID() + "\na\u0000b")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        hiring.as("owner").get(address + nul).then().statusCode(400);
    }

    @Test
    void aListIsNarrowed() {
        hiring.interviewers("ana");
        var robin = hiring.candidacy("Robin Example");
        hiring.candidacy("Sam Example");
        hiring.json("owner").body(Map.of("stage", "Final", "withdrawn", true)).put("/api/v1/candidacies/" + robin);
        var candidacies = "/api/v1/roles/" + hiring.role + "/candidacies?total=true&";
        for (var query : List.of("name=robin", "stage=Final", "withdrawn=true")) {
            hiring.as("owner")
                    .get(candidacies + query)
                    .then()
                    .body("items.id", equalTo(List.of(robin)))
                    .body("total", equalTo(1));
        }
        hiring.as("owner").get(candidacies + "withdrawn=maybe").then().statusCode(400);
        hiring.as("owner").get("/api/v1/roles?state=half").then().statusCode(400);
        hiring.json("owner").body(Map.of("closed", true)).put("/api/v1/roles/" + hiring.role);
        var title = hiring.as("owner").get("/api/v1/roles/" + hiring.role).<String>path("title");
        for (var state : List.of("closed", "open")) {
            hiring.as("owner")
                    .queryParam("title", title)
                    .queryParam("state", state)
                    .get("/api/v1/roles")
                    .then()
                    .body("items.id", equalTo(state.equals("closed") ? List.of(hiring.role) : List.of()));
        }
    }
}
