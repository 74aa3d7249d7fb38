package dev.assay.interview;

import static dev.assay.TestRoles.aCandidacy;
import static dev.assay.TestRoles.aRole;
import static dev.assay.TestRoles.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each person reads and types times in their own zone; what is stored and told to programs is
/// UTC.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class TimeZoneTest {

    Person mara;
    Person hanne;
    UUID noor;

    @BeforeEach
    void maraIsInBerlin() {
        mara = TestPeople.aManager();
        hanne = TestPeople.anInterviewer();
        noor = aCandidacy(aRole("Keeper", mara), "Noor Haddad");
        moves(mara, "Europe/Berlin").then().statusCode(303);
    }

    @Test
    void anInterviewPlannedAtTwoInBerlinIsAtOneForWhoeverReadsUtc() {
        plan("2030-03-13T14:00").then().statusCode(303);
        assertThat(page(mara))
                .contains("Wed 13 Mar, 14:00")
                .contains("datetime=\"2030-03-13T13:00:00Z\" title=\"Wed 13 Mar 2030, 14:00 CET\"");
        assertThat(page(hanne)).contains("Wed 13 Mar, 13:00", "title=\"Wed 13 Mar 2030, 13:00 UTC\"");
        assertThat(startsAt()).isEqualTo("2030-03-13T13:00:00Z");
    }

    @Test
    void theLastMinuteOfADayIsOnThatDayAtBothEndsOfTheWorld() {
        moves(mara, "Pacific/Kiritimati");
        plan("2028-02-29T23:59").then().statusCode(303);
        assertThat(startsAt()).isEqualTo("2028-02-29T09:59:00Z");
        assertThat(page(mara)).contains("Tue 29 Feb, 23:59");
        moves(hanne, "Etc/GMT+12");
        assertThat(page(hanne)).contains("Mon 28 Feb, 21:59");
    }

    @Test
    void anHourThatIsNotThereIsRefusedAndOneThatComesTwiceIsSaid() {
        plan("2030-03-31T02:30")
                .then()
                .statusCode(422)
                .body(containsString("in Europe/Berlin clocks go from 02:00 to 03:00 on that day"));
        var twice = plan("2030-10-27T02:30").then().statusCode(303).extract().cookie("assay-flash");
        assertThat(new String(Base64.getUrlDecoder().decode(twice), StandardCharsets.UTF_8))
                .isEqualTo("The interview is planned. 02:30 comes twice on that day in Europe/Berlin;"
                        + " the first is meant, before clocks are set back.");
        assertThat(startsAt()).isEqualTo("2030-10-27T00:30:00Z");
    }

    @Test
    void aPlanThatIsSavedAsItWasKeepsItsTime() {
        var second = Instant.parse("2030-10-27T01:30:00Z");
        var id = planned(noor, hanne, second);
        var plan = "/interviews/" + id + "/plan";
        assertThat(mara.asks().get(plan).asString()).contains("2030-10-27T02:30", "Starts at, Europe/Berlin");
        mara.asks()
                .formParam("version", "0")
                .formParam("round", "Screen")
                .formParam("startsAt", "2030-10-27T02:30")
                .post(plan)
                .then()
                .statusCode(303);
        assertThat(startsAt()).isEqualTo(second.toString());
    }

    @Test
    void aZoneIsChosenFromAListAndThereIsNoOther() {
        assertThat(mara.asks().get("/account").asString())
                .contains("<option value=\"Europe/Berlin\" dir=\"auto\" selected>", "As this Assay: UTC");
        moves(mara, "Europe/Atlantis").then().statusCode(422);
        mara.asks().get("/api/v1/me").then().body("timeZone", equalTo("Europe/Berlin"));
        moves(mara, "").then().statusCode(303);
        mara.asks().get("/api/v1/me").then().body("timeZone", equalTo("UTC"));
    }

    @Test
    void theApiTakesAndTellsAZone() {
        var owner = TestPeople.anOwner();
        user(owner, "Asia/Tokyo").then().statusCode(201).body("timeZone", equalTo("Asia/Tokyo"));
        user(owner, "Mars/Olympus").then().statusCode(400).body("violations[0].field", equalTo("timeZone"));
        owner.asks()
                .contentType("application/json")
                .body(Map.of("name", "Kenji", "access", "INTERVIEWER"))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .body("timeZone", equalTo("UTC"));
    }

    private static Response user(Person owner, String zone) {
        return owner.asks()
                .contentType("application/json")
                .body(Map.of("name", "Kenji", "access", "INTERVIEWER", "timeZone", zone))
                .post("/api/v1/users");
    }

    private static Response moves(Person person, String zone) {
        return person.asks().formParam("timeZone", zone).post("/account/time-zone");
    }

    private Response plan(String startsAt) {
        return mara.asks()
                .formParam("interviewerId", hanne.id())
                .formParam("round", "Screen")
                .formParam("startsAt", startsAt)
                .post("/candidacies/" + noor + "/interviews");
    }

    private String page(Person reader) {
        return reader.asks()
                .get("/candidacies/" + noor)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String startsAt() {
        return mara.asks().get("/api/v1/interviews?candidacyId=" + noor).path("items[0].startsAt");
    }
}
