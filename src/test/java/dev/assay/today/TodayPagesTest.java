package dev.assay.today;

import static dev.assay.TestRoles.aCandidacy;
import static dev.assay.TestRoles.aRole;
import static dev.assay.TestRoles.draft;
import static dev.assay.TestRoles.planned;
import static dev.assay.TestRoles.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.FixedClock;
import dev.assay.Statements;
import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TodayPagesTest {

    @Inject
    EntityManagerFactory database;

    @Test
    void theEmptyDayTeachesAFounderHowToBegin() {
        assertThat(today(TestPeople.aManager())).contains("Import the notes you have", "/roles/new", "ASSAY_DEMO=true");
        assertThat(today(TestPeople.anInterviewer()))
                .contains("Nothing is planned for you")
                .doesNotContain("/roles/new");
    }

    @Test
    void myInterviewsAndDraftsAreThere() {
        var hanne = TestPeople.anInterviewer();
        var role = aRole("Senior backend engineer", TestPeople.aManager());
        var coming = planned(aCandidacy(role, "Amara Okafor"), hanne, FixedClock.NOW.plus(Duration.ofHours(1)));
        var begun = draft(aCandidacy(role, "Lukas Ferrant"), hanne, "some line #OWN+\n");
        assertThat(today(hanne))
                .contains("Amara Okafor", "Start pad", "/interviews/" + coming)
                .contains("Lukas Ferrant", "Finish rating", "/interviews/" + begun + "/settle")
                .contains("One interview to go, one set of ratings to finish.");
    }

    @Test
    void rolesOfMineShowScoreCoverageAndReadiness() {
        var manager = TestPeople.aManager();
        var role = aRole("Senior backend engineer", manager);
        var noor = aCandidacy(role, "Noor Haddad");
        submitted(noor, TestPeople.anInterviewer(), "#OWN=4\n#CODE=4\n");
        submitted(noor, TestPeople.anInterviewer(), "#OWN=2\n");
        assertThat(today(manager)).contains("Noor Haddad", "OWN contested", "None of one ready.", "83%");
    }

    @Test
    void aManagerWithAnInterviewToGiveIsNotShownColleaguesRatings() {
        var manager = TestPeople.aManager();
        var role = aRole("Senior backend engineer", manager);
        var noor = aCandidacy(role, "Noor Haddad");
        submitted(noor, TestPeople.anInterviewer(), "#OWN=1\n#CODE=1\n");
        var mine = draft(noor, manager, "my own #OWN=4\n");
        assertThat(today(manager)).contains("Hidden until you submit").doesNotContain("Blocked on OWN");
        var submission = manager.asks()
                .contentType("application/json")
                .body("{}")
                .put("/api/v1/interviews/" + mine + "/submission");
        assertThat(submission.jsonPath().getBoolean("independent")).isTrue();
    }

    @Test
    void statementsDoNotGrowWithCandidates() {
        assertThat(statements(40)).isEqualTo(statements(2));
    }

    private long statements(int candidates) {
        var manager = TestPeople.aManager();
        var role = aRole("Role of " + candidates, manager);
        var hanne = TestPeople.anInterviewer();
        for (int i = 0; i < candidates; i++) {
            submitted(aCandidacy(role, "Candidate " + i), hanne, "a line #OWN=4\n");
        }
        return Statements.of(database, () -> today(manager));
    }

    private static String today(Person person) {
        return person.asks().get("/").then().statusCode(200).extract().asString();
    }
}
