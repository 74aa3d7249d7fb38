package dev.assay.role;

import static dev.assay.TestRoles.HOSTILE;
import static dev.assay.TestRoles.aCandidacy;
import static dev.assay.TestRoles.aRole;
import static dev.assay.TestRoles.interviews;
import static dev.assay.TestRoles.observes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import dev.assay.access.Access;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SettingsPagesTest extends SettingsOfARole {

    @Test
    void theSettingsHaveEverything() {
        assertThat(settings(manager))
                .contains("OWN", "Owns a system", "50% of the weight, must be 3 or more")
                .contains("Which decision was yours alone?", "q1, OWN", "Jonas Achterberg", "Delete this role");
    }

    @Test
    void interviewersAndObserversReadThemOnly() {
        var hanne = TestPeople.anInterviewer();
        var priya = TestPeople.anObserver();
        interviews(role, hanne);
        observes(role, priya);
        for (var person : List.of(hanne, priya)) {
            assertThat(settings(person))
                    .contains("OWN", "Which decision")
                    .doesNotContain("<button class=\"btn", "_key");
            for (var path :
                    List.of("", "/headings", "/team", "/closure", "/reopening", "/deletion", "/needs", "/questions")) {
                person.asks().formParam("title", "x").post(url + path).then().statusCode(403);
            }
        }
        TestPeople.aManager().asks().get(url + "/settings").then().statusCode(404);
        TestPeople.aManager().asks().post(url + "/closure").then().statusCode(404);
    }

    @Test
    void aRoleIsRenamed() {
        sent(form().formParam("title", "Staff engineer").formParam("version", version("/roles/" + role + "\"")), url);
        assertThat(settings(manager)).contains("Staff engineer");
    }

    @Test
    void whoComesSecondSeesBothTexts() {
        var version = version("/roles/" + role + "\"");
        sent(form().formParam("title", "First title").formParam("version", version), url);
        var clash = form().formParam("title", "Second title " + HOSTILE)
                .formParam("summary", "One position, Lisbon or remote.")
                .formParam("version", version)
                .post(url)
                .then()
                .statusCode(409)
                .extract()
                .asString();
        assertThat(clash)
                .contains("What you typed", "What is saved now", "First title", "Second title", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(settings(manager)).contains("First title").doesNotContain("Second title");
        var decided = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(clash);
        assertThat(decided.find()).isTrue();
        sent(form().formParam("title", "Second title").formParam("version", decided.group(1)), url);
        assertThat(settings(manager)).contains("Second title");
    }

    @Test
    void aFormWithoutItsVersionIsRefused() {
        form().formParam("title", "Blind").post(url).then().statusCode(422);
    }

    @Test
    void questionsAreAddedAndRetired() {
        sent(
                form().formParam("text", "Why?").formParam("need", "CODE").formParam("round", "Screen"),
                url + "/questions");
        assertThat(settings(manager)).contains("Why?", "q2, CODE, Screen");
        form().formParam("text", " ").post(url + "/questions").then().statusCode(422);
        form().formParam("text", "x")
                .formParam("need", "NONE")
                .post(url + "/questions")
                .then()
                .statusCode(422);
        var id = Pattern.compile("/questions/([0-9a-f-]{36})/retirement").matcher(settings(manager));
        assertThat(id.find()).isTrue();
        sent(form(), url + "/questions/" + id.group(1) + "/retirement");
        assertThat(settings(manager)).doesNotContain("Which decision was yours alone?");
    }

    @Test
    void peopleJoinAndLeaveTheTeam() {
        var hanne = TestPeople.anInterviewer();
        sent(team(hanne, "INTERVIEWER", "NONE"), url + "/team");
        assertThat(settings(hanne)).contains("Hanne Solberg");
        assertThat(team(hanne, "OBSERVER", "NONE")
                        .post(url + "/team")
                        .then()
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("Observer: reads what is submitted", "Interviewer: rates, then sees others")
                .doesNotContain(">OBSERVER<", ">INTERVIEWER<");
        assertThat(team(hanne, "", "MANAGER").post(url + "/team").asString()).contains(">Off the team<");
        team(hanne, "MANAGER", "INTERVIEWER").post(url + "/team").then().statusCode(422);
        team(hanne, "CHIEF", "INTERVIEWER").post(url + "/team").then().statusCode(422);
        sent(team(hanne, "", "INTERVIEWER"), url + "/team");
        hanne.asks().get(url + "/settings").then().statusCode(404);
    }

    @Test
    void aRoleIsClosedAndReopened() {
        sent(form(), url + "/closure");
        assertThat(settings(manager)).contains("This role is closed.");
        form().post(url + "/closure").then().statusCode(409);
        sent(form(), url + "/reopening");
        assertThat(settings(manager)).contains("Close this role");
    }

    @Test
    void onlyARoleWithoutCandidatesIsDeleted() {
        aCandidacy(role, "Noor Haddad");
        assertThat(settings(manager)).doesNotContain("Delete this role");
        form().post(url + "/deletion").then().statusCode(409);
        var empty = aRole("Empty", manager);
        sent(form(), "/roles/" + empty + "/deletion");
        manager.asks().get("/roles/" + empty).then().statusCode(404);
    }

    @Test
    void hostileTextStaysText() {
        var named = TestPeople.aPerson(HOSTILE, Access.INTERVIEWER);
        sent(team(named, "INTERVIEWER", "NONE"), url + "/team");
        sent(form().formParam("text", HOSTILE).formParam("round", HOSTILE), url + "/questions");
        sent(form().formParam("code", "X").formParam("title", HOSTILE).formParam("anchor3", HOSTILE), url + "/needs");
        sent(
                form().formParam("headings", "</textarea>" + HOSTILE).formParam("version", version("/headings\"")),
                url + "/headings");
        for (var reader : List.of(manager, named)) {
            assertThat(settings(reader)).contains("&lt;script&gt;").doesNotContain("<script>alert", "</textarea>\">");
        }
    }

    @Test
    void headingsAreKeptByTheLine() {
        var mark = version("/headings\"");
        sent(form().formParam("headings", "EXPERIENCE:\r\nSKILLS:").formParam("version", mark), url + "/headings");
        assertThat(settings(manager)).contains("EXPERIENCE:\nSKILLS:");
        form().formParam("headings", "MINE:")
                .formParam("version", mark)
                .post(url + "/headings")
                .then()
                .statusCode(409);
    }

    private RequestSpecification team(Person person, String duty, String version) {
        return form().formParam("person", person.id()).formParam("duty", duty).formParam("version", version);
    }
}
