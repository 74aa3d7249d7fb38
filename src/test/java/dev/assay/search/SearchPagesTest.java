package dev.assay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.Hiring;
import dev.assay.Statements;
import dev.assay.TestDatabase;
import dev.assay.TestRoles;
import dev.assay.access.Access;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// What somebody may know of is found by a few letters of it, and nothing else is.
@QuarkusTest
@WithTestResource(TestDatabase.class)
@Order(1)
class SearchPagesTest {

    private static final AtomicInteger WORDS = new AtomicInteger();

    @Inject
    EntityManagerFactory database;

    Hiring hiring;
    String robin;

    @BeforeEach
    void aTeam() {
        hiring =
                Hiring.begin().interviewers("ana", "ben", "cy").observer("olaf").manager("mara");
        robin = hiring.candidacy("Robin Gómez Łukasz");
    }

    /// A word that stands nowhere else in the shared database.
    private static String word() {
        return "w" + WORDS.incrementAndGet() + "x" + Long.toString(System.nanoTime(), 36);
    }

    private String search(String who, String q) {
        return search(who, q, "");
    }

    private String search(String who, String q, String in) {
        return hiring.as(who)
                .queryParam("q", q)
                .queryParam("in", in)
                .get("/search")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String written(String candidacy, String who, String note) {
        var interview = hiring.interview(candidacy, who);
        hiring.note(interview, who, note).then().statusCode(200);
        return interview;
    }

    private String submitted(String candidacy, String who, String note) {
        var interview = written(candidacy, who, note);
        hiring.submit(interview, who).then().statusCode(200);
        return interview;
    }

    @Test
    void aLineIsFoundWithItsPlaceAndWhatWasLookedForIsMarked() {
        var word = word();
        var interview = submitted(robin, "ana", "first\r\nshe ran " + word + " alone\nand " + word + " again\n");
        assertThat(search("mara", "RAN " + word.toUpperCase()))
                .contains("/interviews/" + interview + "#l2", "she <mark>ran " + word + "</mark> alone")
                .contains("ana", "Robin Gómez Łukasz", "line 2", "1 found.")
                .doesNotContain("#l3");
        assertThat(search("mara", word)).contains("#l2", "#l3", "2 found.");
    }

    @Test
    void rolesPeopleAndPagesAreFound() {
        assertThat(search("mara", "backend " + hiring.email("").replaceAll("-(.*)@.*", "$1")))
                .contains("/roles/" + hiring.role);
        assertThat(search("mara", "gomez lukasz")).contains("/candidates/", "Robin <mark>Gómez Łukasz</mark>");
        assertThat(search("mara", "GÓMEZ")).contains("<mark>Gómez</mark>");
        assertThat(search("mara", "passw")).contains("href=\"/account\"");
        assertThat(search("ana", "New role")).doesNotContain("href=\"/roles/new\"");
        assertThat(search("owner", "users")).contains("href=\"/users\"");
        assertThat(search("mara", "users")).doesNotContain("<mark>Users");
        assertThat(hiring.as("mara")
                        .queryParam("name", "gomez")
                        .get("/candidates")
                        .asString())
                .contains("Gómez");
    }

    @Test
    void nothingAskedShowsThePagesAndNothingFoundSaysSo() {
        assertThat(search("ana", "")).contains("href=\"/imports\"").doesNotContain("<h2>Nothing has that in it");
        assertThat(search("ana", word())).contains("Nothing has that in it", "Nothing found.");
    }

    /// The rule of [dev.assay.interview.Sight], through another door.
    @Test
    void aLineIsFoundWhereItsNoteOpensAndNowhereElse() {
        var sam = hiring.candidacy("Sam Example");
        var words = List.of(word(), word(), word(), word());
        var interviews = List.of(
                submitted(robin, "ana", words.get(0) + "\n"),
                submitted(robin, "ben", words.get(1) + "\n"),
                written(sam, "ana", words.get(2) + "\n"),
                submitted(sam, "ben", words.get(3) + "\n"));
        hiring.user("stranger", Access.MANAGER);
        var found = new ArrayList<String>();
        for (var who : List.of("ana", "ben", "cy", "olaf", "mara", "owner", "stranger")) {
            for (int at = 0; at < words.size(); at++) {
                boolean opens =
                        hiring.as(who).get("/interviews/" + interviews.get(at)).statusCode() == 200;
                assertThat(search(who, words.get(at)).contains("<mark>"))
                        .as("%s, note %d", who, at)
                        .isEqualTo(opens);
                if (opens) {
                    found.add(who + at);
                }
            }
        }
        assertThat(found)
                .containsExactly(
                        "ana0", "ana1", "ana2", "ben0", "ben1", "ben3", "olaf0", "olaf1", "olaf3", "mara0", "mara1",
                        "mara2", "mara3", "owner0", "owner1", "owner2", "owner3");
    }

    @Test
    void takingBackOnesOwnClosesColleaguesLinesAgain() {
        var word = word();
        submitted(robin, "ana", word + "\n");
        var bens = submitted(robin, "ben", "mine\n");
        assertThat(search("ben", word)).contains("<mark>");
        hiring.reopen(bens, "ben").then().statusCode(200);
        assertThat(search("ben", word)).doesNotContain("<mark>");
    }

    @Test
    void whoLeftTheTeamFindsNothingOfIt() {
        var word = word();
        submitted(robin, "ana", word + "\n");
        submitted(robin, "ben", "mine\n");
        hiring.json("owner")
                .body(Map.of(
                        "title",
                        "Backend",
                        "team",
                        Map.of(
                                "managers",
                                List.of(),
                                "interviewers",
                                List.of(hiring.id("ana")),
                                "observers",
                                List.of())))
                .put("/api/v1/roles/" + hiring.role)
                .then()
                .statusCode(200);
        for (var who : List.of("ben", "mara", "olaf")) {
            assertThat(search(who, word)).doesNotContain("<mark>", "Robin");
        }
        assertThat(search("ana", word)).contains("<mark>");
    }

    @Test
    void aManagerWhoIsToInterviewComesUponNoColleaguesWord() {
        var word = word();
        submitted(robin, "ana", word + "\n");
        var maras = hiring.interview(robin, "mara");
        assertThat(search("mara", word)).doesNotContain("<mark>").contains("one candidate were passed over");
        hiring.rate(maras, "mara", "OWN", 3);
        hiring.submit(maras, "mara").then().body("independent", equalTo(true));
        assertThat(search("mara", word)).contains("<mark>");
    }

    @Test
    void whoCameUponAColleaguesLineIsNoIndependentVoice() {
        var word = word();
        submitted(robin, "ana", word + "\n");
        assertThat(search("mara", word)).contains("<mark>");
        var maras = hiring.interview(robin, "mara");
        hiring.rate(maras, "mara", "OWN", 3);
        hiring.submit(maras, "mara").then().body("independent", equalTo(false));
    }

    @Test
    void whatLooksLikeAPatternIsText() {
        var word = word();
        submitted(robin, "ana", word + " 100% _under_ back\\slash 'quote' \"double\" a!b\n");
        for (var q : List.of("100%", "_under_", "back\\slash", "'quote'", "\"double\"", "a!b")) {
            assertThat(search("mara", q)).as(q).contains(word);
        }
        for (var q : List.of(word + "%", word + "_", "1%0", "_nder", "' or 1=1 --", TestRoles.HOSTILE, "%", "!")) {
            assertThat(search("mara", q)).as(q).doesNotContain("<mark>" + word).doesNotContain("<script>alert");
        }
    }

    @Test
    void longAndBrokenTextDoesNoHarm() {
        assertThat(search("mara", "é".repeat(600))).contains("Only the first 200 characters");
        for (var q : List.of("%00", "a%00b")) {
            hiring.as("mara")
                    .urlEncodingEnabled(false)
                    .get("/search?q=" + q)
                    .then()
                    .statusCode(400);
        }
        hiring.as("mara")
                .queryParam("q", "x".repeat(10_000))
                .get("/search")
                .then()
                .statusCode(414);
        hiring.as("mara")
                .urlEncodingEnabled(false)
                .get("/search?q=%C3%28&in=%27&page=-1")
                .then()
                .statusCode(200);
        search("mara", "a\tb\nc\u202e😀");
        assertThat(hiring.as("mara").get("/search?q=x&in=lines&page=999999").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aLongLineIsCutAroundWhatWasFound() {
        var word = word();
        submitted(robin, "ana", "x ".repeat(5000) + word + " y".repeat(5000) + "\n");
        var page = search("mara", word);
        assertThat(page).contains("…", "<mark>" + word + "</mark>");
        assertThat(page.length()).isLessThan(20_000);
    }

    @Test
    void whatIsTooMuchForOnePageGoesOnOnTheNext() {
        var word = word();
        for (int i = 0; i < 12; i++) {
            hiring.candidacy("Twin " + i + " " + word);
        }
        assertThat(search("mara", word)).contains("10 found.", "/search?q=" + word + "&amp;in=people");
        assertThat(search("mara", word, "people")).contains("12 found.").doesNotContain("&amp;page=2");
        for (int i = 0; i < 11; i++) {
            submitted(robin, "ana", "note " + i + " " + word + "\n");
        }
        assertThat(search("mara", word)).contains("20 found.", "&amp;in=lines");
        assertThat(search("mara", word, "lines")).contains("11 found.");
    }

    @Test
    void theListUnderTheFieldIsShortAndMadeOfOptions() {
        var word = word();
        for (int i = 0; i < 7; i++) {
            submitted(robin, "ana", "note " + i + " " + word + "\n");
        }
        var options = hiring.as("mara")
                .queryParam("q", word)
                .get("/search/options")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(options).doesNotContain("<html").contains("role=\"group\"", "More of these");
        assertThat(options.split("role=\"option\"")).hasSize(1 + 5 + 1);
    }

    @Test
    void whoIsNotSignedInFindsNothing() {
        io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .get("/search?q=a")
                .then()
                .statusCode(303);
    }

    @Test
    void statementsDoNotGrowWithWhatIsFound() {
        var word = word();
        submitted(hiring.candidacy("Kim " + word), "ana", word + "\n");
        long few = statements(word);
        for (int i = 0; i < 8; i++) {
            submitted(hiring.candidacy("Kim " + i + " " + word), "ana", word + "\n" + word + "\n");
        }
        assertThat(statements(word)).isEqualTo(few).isLessThanOrEqualTo(12);
    }

    private long statements(String q) {
        search("mara", q);
        return Statements.of(database, () -> search("mara", q));
    }
}
