package dev.assay.board;

import static dev.assay.TestRoles.HOSTILE;
import static dev.assay.TestRoles.aCandidacy;
import static dev.assay.TestRoles.aRole;
import static dev.assay.TestRoles.candidacies;
import static dev.assay.TestRoles.draft;
import static dev.assay.TestRoles.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.FixedClock;
import dev.assay.Statements;
import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A role of more candidates than a page shows.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LongBoardTest {

    private static final String NOTE = "kept the ferry running #OWN=4\n#CODE=4\n#ENGLISH=4\n";

    @Inject
    EntityManagerFactory database;

    Person manager;
    UUID role;

    @BeforeEach
    void aRoleOfAHundredAndTwenty() {
        manager = TestPeople.aManager();
        role = aRole("Deckhand", manager);
        candidacies(role, "Phone", people(1, 90));
        candidacies(role, "On site", people(91, 120));
    }

    private static List<String> people(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj("Candidate %03d"::formatted)
                .toList();
    }

    private String board(Object... parameters) {
        return page("/roles/" + role, parameters);
    }

    private String page(String path, Object... parameters) {
        return page(manager, path, parameters);
    }

    private static String page(Person viewer, String path, Object... parameters) {
        return query(viewer, parameters)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static RequestSpecification query(Person viewer, Object... parameters) {
        var request = viewer.asks();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request;
    }

    @Test
    void theBoardShowsFiftyAtATime() {
        assertThat(board())
                .contains("Candidate 001<", "Candidate 050<", "1–50 of 120", "href=\"/roles/" + role + "?page=2\"")
                .doesNotContain("Candidate 051<");
        assertThat(board("page", 2))
                .contains("Candidate 051<", "Candidate 100<", "51–100 of 120", "href=\"/roles/" + role + "\"")
                .doesNotContain("Candidate 050<", "Candidate 101<");
        assertThat(board("page", 3))
                .contains("Candidate 120<", "101–120 of 120")
                .doesNotContain(">Next<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "two", "2'", "99999999999999", "1e3", " ", "٢"})
    void whatIsNoPageIsTheFirst(String page) {
        assertThat(board("page", page)).contains("1–50 of 120");
    }

    @Test
    void beyondTheLastPageIsTheLast() {
        assertThat(board("page", "999999")).contains("101–120 of 120");
        assertThat(page("/candidates", "name", "Candidate 1", "page", "999")).contains("Candidate 1");
    }

    @Test
    void candidatesAreFoundByNameStageAndReadiness() {
        assertThat(board("name", "DATE 07"))
                .contains("Candidate 070<", "Candidate 079<", "10 in all")
                .doesNotContain("Candidate 080<");
        assertThat(board("stage", "On site"))
                .contains("Candidate 091<", "30 in all")
                .doesNotContain("Candidate 090<");
        assertThat(board("readiness", "ready")).contains("Nobody here is", "Show everybody");
        assertThat(board("readiness", "not-ready")).contains("1–50 of 120");
        assertThat(board("readiness", "no'such")).contains("1–50 of 120");
        assertThat(board("name", "1", "stage", "On site", "page", 1)).contains("Candidate 091<");
    }

    @Test
    void namesAreFoundHoweverTheirLettersWereTyped() {
        aCandidacy(role, "Zoë Ångström");
        for (var typed : List.of("zoë", "ZOË", "zoe\u0308", "a\u030Angstro\u0308m")) {
            assertThat(board("name", typed)).as(typed).contains("Zoë Ångström", "1 in all");
            assertThat(page("/candidates", "name", typed)).as(typed).contains("Zoë Ångström");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOSTILE,
                "%",
                "_",
                "!",
                "' or 1=1 --",
                "\\",
                "*",
                "(((",
                "\u202Eevil",
                "&sort=score&page=2",
                "{role}",
                "x\r\nSet-Cookie: a=b"
            })
    void whatIsTypedIsSoughtAsItIs(String typed) {
        for (var path : List.of("", "/coverage", "/compare")) {
            assertThat(page("/roles/" + role + path, "name", typed))
                    .contains("Nobody here is")
                    .doesNotContain("<script>alert", "Candidate 001<");
        }
        assertThat(board("stage", typed)).contains("Nobody here is").doesNotContain("<script>alert");
    }

    @Test
    void whatNoDatabaseHoldsIsRefused() {
        for (var path : List.of("", "/coverage", "/compare")) {
            for (var parameter : List.of("name", "stage")) {
                query(manager, parameter, "a\u0000b")
                        .get("/roles/" + role + path)
                        .then()
                        .statusCode(400);
            }
        }
        assertThat(board("name", "x".repeat(2000))).contains("Nobody here is");
    }

    @Test
    void pagesKeepFilterOrderMomentAndWeightsInTheAddress() {
        var moment = FixedClock.NOW.toString();
        var html = board("name", "candidate", "sort", "name", "dir", "desc", "asOf", moment, "weights", "OWN:2");
        var kept = "?sort=name&amp;dir=desc&amp;name=candidate&amp;asOf=" + moment.replace(":", "%3A")
                + "&amp;weights=OWN%3A2";
        assertThat(html)
                .contains("Candidate 120<", "href=\"/roles/" + role + kept + "&amp;page=2\"")
                .contains("name=\"asOf\" value=\"" + moment + "\"", "name=\"sort\" value=\"name\"");
        assertThat(html).as("another order is the first page of it").contains("sort=score&amp;dir=desc\"");
    }

    @Test
    void coverageCountsEverybodyAndShowsAPage() {
        assertThat(page("/roles/" + role + "/coverage"))
                .contains("1–50 of 120", "title=\"never asked: 120\"")
                .doesNotContain("Candidate 051<");
        assertThat(page("/roles/" + role + "/coverage", "stage", "On site"))
                .contains("title=\"never asked: 30\"", "All that were found");
    }

    @Test
    void whoIsTickedStaysTickedWhileOthersAreSought() {
        var one = aCandidacy(role, "Noor Haddad");
        var two = aCandidacy(role, "Ilse Brandt");
        var path = "/roles/" + role + "/compare";
        assertThat(page(path, "candidacy", one, "name", "brandt"))
                .contains("value=\"" + one + "\" checked", "value=\"" + two + "\"")
                .doesNotContain("Candidate 001");
        assertThat(page(path)).contains("1–50 of 122").doesNotContain("Candidate 051");
        assertThat(page(path, "candidacy", one, "candidacy", two))
                .contains("Like with like", "value=\"" + one + "\" checked");
    }

    @Test
    void whoIsTickedOnTheBoardGoesAlongWithPagesOrdersAndFilters() {
        var one = aCandidacy(role, "Noor Haddad");
        var two = aCandidacy(role, HOSTILE);
        var nobody = UUID.randomUUID();
        var ticked = "candidacy=" + one + "&amp;candidacy=" + two;
        var html = board("candidacy", one, "candidacy", two, "candidacy", nobody, "page", 2);
        assertThat(html)
                .contains("href=\"/roles/" + role + "?" + ticked + "&amp;page=3\"")
                .contains("href=\"/roles/" + role + "?" + ticked + "&amp;sort=name&amp;dir=asc\"")
                .contains("name=\"candidacy\" value=\"" + one + "\"")
                .contains("href=\"/roles/" + role + "?candidacy=" + two
                        + "&amp;page=2\" aria-label=\"Untick Noor Haddad\"")
                .contains("Eight fit side by side.", "Keep the ticks")
                .doesNotContain(nobody.toString(), "<script>alert");
        assertThat(board("candidacy", one, "name", "noor")).contains("value=\"" + one + "\" form=\"compare\" checked");
    }

    @Test
    void eightAreTickedAndNoMore() {
        var ten = IntStream.range(0, 10)
                .mapToObj(i -> aCandidacy(role, "Tenth " + i))
                .toArray();
        var words = "Eight fit side by side: two more were ticked and are left out.";
        for (var path : List.of("/roles/" + role, "/roles/" + role + "/compare")) {
            var html = manager.asks().queryParam("candidacy", ten).get(path).asString();
            assertThat(html).contains(words, ten[7].toString());
            assertThat(html).doesNotContain("candidacy=" + ten[8], ten[8] + "\" checked");
        }
    }

    @Test
    void whatIsNoCandidacyIsNotTicked() {
        query(manager, "candidacy", "x' or 1=1").get("/roles/" + role).then().statusCode(404);
        assertThat(board("candidacy", UUID.randomUUID())).contains("id=\"ticked\" hidden");
    }

    @Test
    void whatIsHiddenIsFoundAsHiddenAlone() {
        var hanne = TestPeople.anInterviewer();
        var tomasz = TestPeople.anInterviewer();
        var noor = aCandidacy(role, "Noor Haddad");
        submitted(noor, hanne, NOTE);
        draft(noor, tomasz, "not yet\n");
        assertThat(board("readiness", "not-ready", "name", "noor")).contains("4 from 1 rater");
        for (var word : List.of("ready", "not-ready", "blocked")) {
            assertThat(page(tomasz, "/roles/" + role, "readiness", word, "name", "noor"))
                    .as(word)
                    .contains("Nobody here is");
        }
        assertThat(page(tomasz, "/roles/" + role, "readiness", "hidden", "name", "noor"))
                .contains("/candidacies/" + noor)
                .doesNotContain("4 from 1 rater");
    }

    @Test
    void aPageTakesAsManyStatementsWhateverIsSought() {
        var few = aRole("Few", manager);
        candidacies(few, "Phone", people(1, 2));
        for (var path : List.of("", "/coverage", "/compare")) {
            long usual = statements("/roles/" + few + path);
            assertThat(statements("/roles/" + role + path)).as(path).isEqualTo(usual);
            assertThat(statements("/roles/" + role + path, "page", 2, "name", "c", "stage", "Phone", "sort", "name"))
                    .as(path + " filtered")
                    .isEqualTo(usual);
        }
    }

    private long statements(String path, Object... parameters) {
        page(path, parameters);
        return Statements.of(database, () -> page(path, parameters));
    }
}
