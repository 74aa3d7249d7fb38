package dev.assay.role;

import static dev.assay.TestRoles.HOSTILE;
import static dev.assay.TestRoles.aRole;
import static dev.assay.TestRoles.need;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Needs on the settings page: added, changed, moved, taken out.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class NeedPagesTest extends SettingsOfARole {

    private List<String> codes() {
        return Pattern.compile("aria-label=\"Move (\\w+) up\"")
                .matcher(settings(manager))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void aNeedIsAddedChangedMovedAndRetired() {
        sent(
                form().formParam("code", "LEAD")
                        .formParam("title", "Leads")
                        .formParam("weight", "1,5")
                        .formParam("threshold", "4")
                        .formParam("anchor1", "waits"),
                url + "/needs");
        assertThat(settings(manager)).contains("LEAD", "must be 4 or more", "waits");
        var lead = need(role, "LEAD");
        sent(form().formParam("direction", "up"), url + "/needs/" + lead + "/position");
        assertThat(codes()).containsExactly("OWN", "CODE", "LEAD", "ENGLISH");
        sent(form().formParam("place", "1"), url + "/needs/" + lead + "/position");
        assertThat(codes()).containsExactly("LEAD", "OWN", "CODE", "ENGLISH");
        for (var beyond : List.of("0", "5", "-1")) {
            sent(form().formParam("place", beyond), url + "/needs/" + lead + "/position");
        }
        form().formParam("place", "1st")
                .post(url + "/needs/" + lead + "/position")
                .then()
                .statusCode(400);
        assertThat(codes()).containsExactly("LEAD", "OWN", "CODE", "ENGLISH");
        sent(form().formParam("place", "3"), url + "/needs/" + lead + "/position");
        assertThat(codes()).containsExactly("OWN", "CODE", "LEAD", "ENGLISH");
        sent(
                form().formParam("code", "LEAD")
                        .formParam("title", "Leads others")
                        .formParam("version", version("/needs/" + lead + "\"")),
                url + "/needs/" + lead);
        assertThat(settings(manager)).contains("Leads others").doesNotContain("must be 4 or more");
        sent(form(), url + "/needs/" + lead + "/retirement");
        assertThat(codes()).containsExactly("OWN", "CODE", "ENGLISH");
    }

    @Test
    void aWrongNeedComesBackAsTyped() {
        var page = form().formParam("code", "1<b>")
                .formParam("title", "Kept title " + HOSTILE)
                .post(url + "/needs")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(page)
                .contains("Must begin with a letter", "Kept title", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        form().formParam("code", "LEAD")
                .formParam("weight", "much")
                .post(url + "/needs")
                .then()
                .statusCode(422);
        form().formParam("code", "LEAD")
                .formParam("threshold", "9")
                .post(url + "/needs")
                .then()
                .statusCode(422);
        assertThat(form().formParam("code", "own")
                        .formParam("title", "Again")
                        .post(url + "/needs")
                        .then()
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("This role has a need OWN already.", "Again");
        assertThat(codes()).containsExactly("OWN", "CODE", "ENGLISH");
    }

    @Test
    void aNeedOfAnotherRoleIsNotReached() {
        var other = need(aRole("Product analyst", manager), "OWN");
        for (var path : List.of("", "/position", "/retirement")) {
            form().formParam("code", "OWN")
                    .formParam("version", "0")
                    .post(url + "/needs/" + other + path)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aNeedChangedMeanwhileClashes() {
        var own = need(role, "OWN");
        var version = version("/needs/" + own + "\"");
        var first = form().formParam("code", "OWN").formParam("title", "Theirs").formParam("version", version);
        sent(first, url + "/needs/" + own);
        assertThat(form().formParam("code", "OWN")
                        .formParam("title", "Mine")
                        .formParam("version", version)
                        .post(url + "/needs/" + own)
                        .then()
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("Theirs", "Mine");
    }
}
