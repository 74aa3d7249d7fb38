package dev.assay.role;

import static dev.assay.TestRoles.aRole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;

/// The settings of a role with needs OWN, CODE and ENGLISH, and its manager at them.
abstract class SettingsOfARole {

    Person manager;
    UUID role;
    String url;

    @BeforeEach
    void aRoleOfMine() {
        manager = TestPeople.aManager();
        role = aRole("Senior backend engineer", manager);
        url = "/roles/" + role;
    }

    RequestSpecification form() {
        return manager.asks().contentType("application/x-www-form-urlencoded; charset=utf-8");
    }

    static void sent(RequestSpecification form, String to) {
        form.post(to).then().statusCode(303);
    }

    String settings(Person person) {
        return person.asks()
                .get(url + "/settings")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /// The version that the form of an action was opened on.
    String version(String action) {
        var html = settings(manager);
        var form = html.substring(html.indexOf("action=\"" + (action.startsWith("/roles") ? action : url + action)));
        var found = Pattern.compile("name=\"version\" value=\"(\\w+)\"").matcher(form);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
