package dev.assay.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whoever changes what somebody else changed meanwhile reads both values as the form says them,
/// in their language: never the name that a program gives them.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ClashWordsTest extends Disagreement {

    private String clash(String who, String path, Map<String, String> typed) {
        return hiring.as(who)
                .header("Accept-Language", "de")
                .formParams(typed)
                .post(path)
                .then()
                .statusCode(409)
                .extract()
                .asString();
    }

    private void sent(String who, String path, Map<String, String> typed) {
        hiring.as(who)
                .formParams(typed)
                .redirects()
                .follow(false)
                .post(path)
                .then()
                .statusCode(303);
    }

    @Test
    void anOutcome() {
        decide("mara", decision(0, "HOLD", "two stands")).statusCode(303);
        var clash = clash("owner", "/candidacies/" + robin + "/decisions", decision(0, "HIRE", "one stands"));
        assertThat(clash)
                .contains(">Einstellen<", ">Zurückstellen<", "two stands", "one stands", "value=\"HIRE\"")
                .doesNotContain(">HIRE<", ">HOLD<", ">Hold<");
    }

    @Test
    void anOutcomeBesideAVersionThatNeverWas() {
        var clash = clash("owner", "/candidacies/" + robin + "/decisions", decision(7, "HIRE", "one stands"));
        assertThat(clash).contains(">Einstellen<", "one stands", "value=\"HIRE\"");
    }

    @Test
    void aRatingThatIsRevised() {
        var path = "/interviews/" + anas + "/revisions";
        var version = version(page("ana", "?candidacy=" + robin + "&need=" + need("CODE")), path);
        var typed = Map.of("need", need("CODE"), "because", "heard Ben", "version", version);
        sent("ana", path, with(typed, "value", "3"));
        assertThat(clash("ana", path, with(typed, "value", "na")))
                .contains(">nicht beurteilt<", "value=\"na\"", "value=\"3\"")
                .doesNotContain(">na<", ">not assessed<");
    }

    @Test
    void aMustHave() {
        var path = "/roles/" + hiring.role + "/needs/" + need("OWN");
        var version = version(
                hiring.as("mara").get("/roles/" + hiring.role + "/settings").asString(), path);
        var typed = Map.of("code", "OWN", "title", "Owner", "weight", "3", "reason", "again", "version", version);
        sent("mara", path, with(typed, "threshold", ""));
        assertThat(clash("owner", path, with(typed, "threshold", "4")))
                .contains(">Nein<", ">Ja, mindestens 4<", "value=\"4\"")
                .doesNotContain(">4<", ">No<");
    }

    @Test
    void theNeedOfAQuestion() {
        var settings = "/roles/" + hiring.role + "/settings";
        sent("mara", "/roles/" + hiring.role + "/questions", Map.of("text", "Why boats?", "need", "OWN"));
        var shown = hiring.as("mara").get(settings).asString();
        var path = shown.substring(shown.indexOf("/roles/" + hiring.role + "/questions/"));
        path = path.substring(0, path.indexOf('"'));
        var typed = Map.of("text", "Why boats?", "round", "", "version", version(shown, path));
        sent("mara", path, with(typed, "need", "CODE"));
        assertThat(clash("owner", path, with(typed, "need", "")))
                .contains(">CODE: CODE title<", ">Keine Anforderung<")
                .doesNotContain(">CODE<", ">No need<");
    }

    @Test
    void aDuty() {
        var path = "/roles/" + hiring.role + "/team";
        var typed = Map.of("person", hiring.id("cy"), "version", "INTERVIEWER");
        sent("mara", path, with(typed, "duty", "OBSERVER"));
        assertThat(clash("owner", path, with(typed, "duty", "")))
                .contains(">Nicht im Team<")
                .doesNotContain(">OBSERVER<", ">Observer");
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        var all = new HashMap<>(typed);
        all.put(name, value);
        return all;
    }

    /// Of the form that is sent to an address.
    private static String version(String page, String action) {
        var form = page.substring(page.indexOf("action=\"" + action + "\""));
        var field = form.substring(form.indexOf("name=\"version\" value=\"") + "name=\"version\" value=\"".length());
        return field.substring(0, field.indexOf('"'));
    }
}
