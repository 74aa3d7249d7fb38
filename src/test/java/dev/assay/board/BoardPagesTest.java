package dev.assay.board;

import static dev.assay.TestRoles.HOSTILE;
import static dev.assay.TestRoles.aCandidacy;
import static dev.assay.TestRoles.aRole;
import static dev.assay.TestRoles.draft;
import static dev.assay.TestRoles.interviews;
import static dev.assay.TestRoles.need;
import static dev.assay.TestRoles.observes;
import static dev.assay.TestRoles.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Statements;
import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class BoardPagesTest {

    private static final String NOTE = "Paged herself in on a Sunday #OWN=4\nasks before typing #CODE+\n#CODE=3\n";

    @Inject
    EntityManagerFactory database;

    Person manager;
    Person hanne;
    Person tomasz;

    @BeforeEach
    void people() {
        manager = TestPeople.aManager();
        hanne = TestPeople.anInterviewer();
        tomasz = TestPeople.anInterviewer();
    }

    @Test
    void anEmptyBoardTeachesWhatToDo() {
        var role = aRole("Senior backend engineer", manager);
        assertThat(page(manager, "/roles/" + role, 200)).contains("Say what the role needs", "Add candidate");
        assertThat(page(manager, "/roles/" + role + "/coverage", 200)).contains("Nothing to cover yet");
        assertThat(page(manager, "/roles/" + role + "/compare", 200)).contains("Nothing side by side yet");
    }

    @Test
    void theBoardShowsWhatWasRated() {
        var role = aRole("Senior backend engineer", manager);
        var noor = aCandidacy(role, "Noor Haddad");
        submitted(noor, hanne, NOTE);
        assertThat(page(manager, "/roles/" + role, 200))
                .contains("Noor Haddad", "OWN: 4 from 1 rater", "ENGLISH: never asked", "1 of 1 interview")
                .contains("/candidacies/" + noor + "/needs/" + need(role, "OWN"));
        assertThat(page(manager, "/roles/" + role + "?sort=score&dir=asc", 200)).contains("Sorted by score");
        assertThat(page(manager, "/roles/" + role + "?sort=no%27such", 200)).contains("Alphabetical");
    }

    @Test
    void aNumberLeadsToTheLineBehindIt() {
        var role = aRole("Senior backend engineer", manager);
        var noor = aCandidacy(role, "Noor Haddad");
        var interview = submitted(noor, hanne, NOTE);
        var url = "/candidacies/" + noor + "/needs/" + need(role, "OWN");
        assertThat(page(manager, url, 200))
                .contains("<html", "Paged herself in on a Sunday", "/interviews/" + interview + "#l1");
        var drawer = manager.asks().header("HX-Request", "true").get(url).asString();
        assertThat(drawer).startsWith("<section").contains("Paged herself in").doesNotContain("<html");
    }

    @Test
    void aCandidacyGathersLinesAndInterviews() {
        var role = aRole("Senior backend engineer", manager);
        var noor = aCandidacy(role, "Noor Haddad");
        submitted(noor, hanne, NOTE);
        draft(noor, tomasz, "not yet for anybody #OWN-\n");
        assertThat(page(manager, "/candidacies/" + noor, 200))
                .contains("asks before typing", "Submitted, 3 lines.", "Begun, not submitted yet.", "Change stage")
                .doesNotContain("not yet for anybody");
    }

    @Test
    void whoHasNotSubmittedSeesNobodyElsesWords() {
        var role = aRole("Senior backend engineer", manager);
        var noor = aCandidacy(role, "Noor Haddad");
        submitted(noor, hanne, NOTE);
        draft(noor, tomasz, "mine alone #OWN=1\n");
        for (var url : pages(role, noor)) {
            assertThat(page(tomasz, url, 200))
                    .as(url)
                    .doesNotContain("Paged herself in", "asks before typing", "from 1 rater", "Change stage");
        }
        assertThat(page(tomasz, "/candidacies/" + noor, 200)).contains("once you submit yours");
    }

    @Test
    void afterSubmittingColleaguesAreOpen() {
        var role = aRole("Senior backend engineer", manager);
        var noor = aCandidacy(role, "Noor Haddad");
        submitted(noor, hanne, NOTE);
        submitted(noor, tomasz, "left it to others #OWN=2\n");
        assertThat(page(tomasz, "/candidacies/" + noor + "/needs/" + need(role, "OWN"), 200))
                .contains("Paged herself in", "left it to others", "Contested.");
    }

    @Test
    void whoIsOnTheTeamSeesEveryPageAndWhoIsNotNone() {
        var role = aRole("Senior backend engineer", manager);
        var noor = aCandidacy(role, "Noor Haddad");
        submitted(noor, hanne, NOTE);
        var observer = TestPeople.anObserver();
        observes(role, observer);
        interviews(role, tomasz);
        for (var url : pages(role, noor)) {
            for (var person : List.of(observer, tomasz, hanne, manager, TestPeople.anOwner())) {
                page(person, url, 200);
            }
            assertThat(page(TestPeople.aManager(), url, 404)).doesNotContain("Noor", "Senior");
            assertThat(page(TestPeople.anInterviewer(), url, 404)).doesNotContain("Noor", "Senior");
        }
        assertThat(page(observer, "/roles/" + role, 200)).doesNotContain("Add candidate");
        assertThat(page(observer, "/candidacies/" + noor, 200)).doesNotContain("Change stage", "Start interview now");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var role = aRole("Senior backend engineer", manager);
        var other = aRole("Product analyst", manager);
        var noor = aCandidacy(role, "Noor Haddad");
        page(manager, "/roles/" + UUID.randomUUID(), 404);
        page(manager, "/roles/nonsense/coverage", 404);
        page(manager, "/candidacies/" + UUID.randomUUID(), 404);
        page(manager, "/candidacies/" + noor + "/needs/" + need(other, "OWN"), 404);
        page(manager, "/candidacies/" + noor + "/needs/" + UUID.randomUUID(), 404);
    }

    @Test
    void comparingLeavesOutWhoIsNotOnTheBoard() {
        var role = aRole("Senior backend engineer", manager);
        var noor = aCandidacy(role, "Noor Haddad");
        var ilse = aCandidacy(role, "Ilse Brandt");
        var elsewhere = aCandidacy(aRole("Product analyst", TestPeople.aManager()), "Petra Novak");
        submitted(noor, hanne, NOTE);
        submitted(ilse, hanne, "sketches first #OWN=2\n");
        assertThat(page(manager, "/roles/" + role + "/compare?candidacy=" + noor + "&candidacy=" + ilse, 200))
                .contains("Like with like", "sketches first", "Paged herself in");
        assertThat(page(manager, "/roles/" + role + "/compare?candidacy=" + noor + "&candidacy=" + elsewhere, 200))
                .contains("Nothing side by side yet")
                .doesNotContain("Petra");
    }

    @Test
    void hostileNamesStayText() {
        var role = aRole(HOSTILE, manager);
        var candidacy = aCandidacy(role, HOSTILE);
        submitted(candidacy, TestPeople.aPerson(HOSTILE, dev.assay.access.Access.INTERVIEWER), HOSTILE + " #OWN=4\n");
        for (var url : pages(role, candidacy)) {
            assertThat(page(manager, url, 200))
                    .as(url)
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>alert");
        }
        assertThat(page(manager, "/", 200)).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void statementsDoNotGrowWithCandidates() {
        var few = roleWith(2);
        var many = roleWith(40);
        for (var page : List.of("", "?asOf=" + java.time.Instant.EPOCH, "/coverage", "/compare", "/insights")) {
            assertThat(statements("/roles/" + many.role() + page))
                    .as(page)
                    .isEqualTo(statements("/roles/" + few.role() + page));
        }
        assertThat(statements(many.compare())).isEqualTo(statements(few.compare()));
        assertThat(statements(many.compare() + "&weights=OWN:1"))
                .as("other weights take no statement of their own")
                .isEqualTo(statements(few.compare()));
        assertThat(statements("/candidacies/" + many.one() + "/computation"))
                .isEqualTo(statements("/candidacies/" + few.one() + "/computation"));
        assertThat(statements("/candidacies/" + many.one())).isEqualTo(statements("/candidacies/" + few.one()));
        var needs = "/candidacies/%s/needs/%s";
        assertThat(statements(needs.formatted(many.one(), need(many.role(), "OWN"))))
                .isEqualTo(statements(needs.formatted(few.one(), need(few.role(), "OWN"))));
    }

    private record Sample(UUID role, UUID one, String compare) {}

    private Sample roleWith(int candidates) {
        var role = aRole("Role of " + candidates, manager);
        var compare = new StringBuilder("/roles/" + role + "/compare");
        UUID one = role;
        for (int i = 0; i < candidates; i++) {
            one = aCandidacy(role, "Candidate " + i);
            submitted(one, hanne, NOTE);
            submitted(one, tomasz, NOTE);
            compare.append(i == 0 ? "?candidacy=" : "&candidacy=").append(one);
        }
        return new Sample(role, one, compare.toString());
    }

    /// Of a page whose evaluation is known already.
    private long statements(String url) {
        page(manager, url, 200);
        return Statements.of(database, () -> page(manager, url, 200));
    }

    private static List<String> pages(UUID role, UUID candidacy) {
        return List.of(
                "/roles/" + role,
                "/roles/" + role + "/coverage",
                "/roles/" + role + "/compare",
                "/roles/" + role + "/compare?candidacy=" + candidacy + "&candidacy=" + UUID.randomUUID(),
                "/candidacies/" + candidacy,
                "/candidacies/" + candidacy + "/needs/" + need(role, "OWN"));
    }

    private static String page(Person person, String url, int status) {
        return person.asks().get(url).then().statusCode(status).extract().asString();
    }
}
