package dev.assay.role;

import static dev.assay.TestRoles.aRole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.FixedClock;
import dev.assay.Statements;
import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import dev.assay.access.Access;
import dev.assay.access.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class LongListsTest {

    private static final String FILTER = "class=\"filter\"";

    @Inject
    EntityManagerFactory database;

    @Test
    void rolesComeFiftyAtATimeAndAreFoundByPartOfTheirTitle() {
        var manager = TestPeople.aManager();
        roles(manager, 2);
        long few = Statements.of(database, () -> page(manager, "/roles"));
        assertThat(page(manager, "/roles")).doesNotContain(FILTER).contains("2 in all");
        roles(manager, 70);
        aRole("Łukasz’s Rôle", manager);
        assertThat(page(manager, "/roles")).contains(FILTER, "1–50 of 73", "/roles?page=2");
        assertThat(page(manager, "/roles", "page", "2")).contains("51–73 of 73");
        assertThat(page(manager, "/roles", "name", "LUKASZ’S role"))
                .contains("Łukasz’s Rôle", "1 in all", FILTER)
                .doesNotContain("Role 1 ");
        assertThat(page(manager, "/roles", "name", "role", "page", "2"))
                .contains("51–73 of 73", "value=\"role\"", "/roles?name=role");
        assertThat(page(manager, "/roles", "name", "%")).contains("Try a shorter part", "href=\"/roles\"");
        assertThat(Statements.of(database, () -> page(manager, "/roles"))).isEqualTo(few);
    }

    @Test
    void aClosedRoleStandsAfterTheOpenOnes() {
        var manager = TestPeople.aManager();
        var closed = aRole("Aardvark keeper", manager);
        QuarkusTransaction.requiringNew().run(() -> Role.<Role>findById(closed).close(FixedClock.NOW));
        aRole("Zebra keeper", manager);
        var page = page(manager, "/roles");
        assertThat(page.indexOf("Aardvark")).isGreaterThan(page.indexOf("Zebra"));
    }

    @Test
    void somebodyElsesRolesAreNotCounted() {
        roles(TestPeople.aManager(), 60);
        var manager = TestPeople.aManager();
        roles(manager, 1);
        assertThat(page(manager, "/roles")).contains("1 in all").doesNotContain(FILTER);
    }

    @Test
    void todayAsksForTheRolesItShows() {
        var manager = TestPeople.aManager();
        roles(manager, 8);
        assertThat(page(manager, "/")).contains("2 more", "data-events=\"/api/v1/events\"");
        long few = Statements.of(database, () -> page(manager, "/"));
        roles(manager, 52);
        assertThat(page(manager, "/")).contains("54 more", "data-events=\"/api/v1/events?role=");
        assertThat(known(page(manager, "/")).split(" ")).hasSize(6);
        assertThat(Statements.of(database, () -> page(manager, "/"))).isEqualTo(few + 1);
    }

    private static String known(String page) {
        return page.replaceAll("(?s).*data-known=\"([^\"]*)\".*", "$1");
    }

    @Test
    void accountsComeFiftyAtATimeAndAreFoundByPartOfTheirName() {
        var owner = TestPeople.anOwner();
        var mark = "Q" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 60)
                        .forEach(
                                i -> new User(mark + " Zoë " + i, null, Access.INTERVIEWER, FixedClock.NOW).persist()));
        assertThat(page(owner, "/users")).contains(FILTER, "1–50 of ");
        assertThat(page(owner, "/users", "name", mark + " zoe", "page", "2")).contains("51–60 of 60");
        var all = Statements.of(database, () -> page(owner, "/users"));
        assertThat(Statements.of(database, () -> page(owner, "/users", "name", mark + " zoe 59")))
                .isEqualTo(all);
    }

    @Test
    void templatesComeFiftyAtATimeAndAreFoundByPartOfTheirTitle() {
        var manager = TestPeople.aManager();
        var mark = "Q" + UUID.randomUUID().toString().substring(0, 8);
        var content = new Template.Content(List.of(), List.of(), "");
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 60).forEach(i -> new Template(mark + " Prüfer " + i, content).persist()));
        assertThat(page(manager, "/templates", "name", mark + " prufer")).contains(FILTER, "1–50 of 60");
        assertThat(page(manager, "/templates", "name", mark, "page", "2")).contains("51–60 of 60");
        var all = Statements.of(database, () -> page(manager, "/templates"));
        assertThat(Statements.of(database, () -> page(manager, "/templates", "name", mark + " prufer 59")))
                .isEqualTo(all);
    }

    @Test
    void aHostilePartStaysText() {
        var owner = TestPeople.anOwner();
        for (var list : List.of("/roles", "/users", "/templates", "/imports", "/candidates")) {
            assertThat(page(owner, list, "name", "<script>alert(1)", "page", "-9"))
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>alert");
            owner.asks().queryParam("name", "a\u0000b").get(list).then().statusCode(400);
        }
    }

    private static void roles(Person manager, int count) {
        IntStream.range(0, count).forEach(i -> aRole("Role " + i + " of many", manager));
    }

    private static String page(Person person, String url, String... parameters) {
        var request = person.asks();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(url).then().statusCode(200).extract().asString();
    }
}
