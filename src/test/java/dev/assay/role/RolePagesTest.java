package dev.assay.role;

import static dev.assay.TestRoles.HOSTILE;
import static dev.assay.TestRoles.aCandidacy;
import static dev.assay.TestRoles.aRole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class RolePagesTest {

    @Test
    void anEmptyListTeaches() {
        assertThat(list(TestPeople.aManager())).contains("No role yet", "/roles/new");
        assertThat(list(TestPeople.anInterviewer()))
                .contains("on no role’s team")
                .doesNotContain("/roles/new");
    }

    @Test
    void theListHasTheRolesOfMineAlone() {
        var manager = TestPeople.aManager();
        aCandidacy(aRole("Senior backend engineer", manager), "Noor Haddad");
        aRole("Somebody else's", TestPeople.aManager());
        assertThat(list(manager)).contains("Senior backend engineer", "Manager").doesNotContain("Somebody else");
    }

    @Test
    void aRoleIsCreatedFromATemplateOnce() {
        var manager = TestPeople.aManager();
        var template = aTemplate();
        var key = UUID.randomUUID().toString();
        var first = create(manager, key, "Analyst", template);
        var again = create(manager, key, "Analyst", template);
        assertThat(again).isEqualTo(first).contains("/settings");
        assertThat(list(manager).split("Analyst", -1)).hasSize(2);
        assertThat(manager.asks().get(first).asString()).contains("INFLUENCE", "Which decision?");
    }

    @Test
    void whatWasTypedComesBackWithWhatIsWrong() {
        var page = TestPeople.aManager()
                .asks()
                .formParam("title", " ")
                .formParam("summary", "two\r\nlines " + HOSTILE)
                .post("/roles")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(page)
                .contains("Must not be empty.", "aria-invalid", "lines &quot;", "&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void anUnknownTemplateIsRefused() {
        for (var template : List.of("nonsense", UUID.randomUUID().toString())) {
            TestPeople.aManager()
                    .asks()
                    .formParam("title", "Analyst")
                    .formParam("templateId", template)
                    .post("/roles")
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void interviewersCreateNoRoles() {
        var interviewer = TestPeople.anInterviewer();
        interviewer.asks().get("/roles/new").then().statusCode(403);
        interviewer.asks().formParam("title", "Mine").post("/roles").then().statusCode(403);
    }

    private static String create(Person person, String key, String title, UUID template) {
        return person.asks()
                .formParam("_key", key)
                .formParam("title", title)
                .formParam("templateId", template)
                .post("/roles")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    private static UUID aTemplate() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var need = new Need.Definition("INFLUENCE", "Moves others", null, 2.0, 3, Need.Anchors.NONE);
            var content = new Template.Content(
                    List.of(need), List.of(new Template.Ask("Which decision?", "INFLUENCE", null)), "EXPERIENCE:\n");
            var template = new Template("Template " + UUID.randomUUID(), content);
            template.persist();
            return template.id;
        });
    }

    private static String list(Person person) {
        return person.asks().get("/roles").then().statusCode(200).extract().asString();
    }
}
