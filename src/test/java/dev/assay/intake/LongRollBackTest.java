package dev.assay.intake;

import static dev.assay.intake.Crew.location;
import static dev.assay.intake.Crew.patiently;
import static dev.assay.intake.Crew.whileNobodyImports;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.assay.TestDatabase;
import dev.assay.access.User;
import dev.assay.candidate.Candidate;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An import that takes longer than a request to take back.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LongRollBackTest {

    Crew crew;

    @BeforeEach
    void somebodyNewImports() {
        crew = new Crew();
    }

    private Response rollsBack(String batch) {
        return crew.vera.asks().redirects().follow(false).post(batch + "/rollback");
    }

    @Test
    void aLargeImportIsRolledBackBehindABar() {
        var batch = crew.imported();
        var address = location(rollsBack(batch));
        assertThat(address).contains(batch + "/rollbacks/");
        patiently(() -> assertThat(crew.page(address).statusCode()).isEqualTo(303));
        assertThat(crew.stored()).isZero();
        crew.page(batch).then().body(containsString("rolled back"));
    }

    @Test
    void aRollBackThatIsCancelledLeavesEverythingAsItWas() {
        var batch = crew.imported();
        var address = new String[1];
        whileNobodyImports(() -> {
            address[0] = location(rollsBack(batch));
            crew.page(address[0])
                    .then()
                    .body(containsString("Being rolled back"))
                    .body(containsString("<progress"));
            crew.cancels(address[0]);
        });
        crew.page(address[0]).then().statusCode(200).body(containsString("Everything is as it was."));
        whileNobodyImports(() -> assertThat(crew.stored()).isEqualTo(Crew.PEOPLE));
        crew.page(batch).then().body(containsString("Roll back</button>"));
    }

    @Test
    void aRollBackThatIsRefusedSaysWhatStandsInTheWay() {
        var batch = crew.imported();
        QuarkusTransaction.requiringNew()
                .run(() -> Candidate.<Candidate>find("name", crew.sailor(7))
                        .firstResult()
                        .rename("Bosun " + crew.mark, null));
        var address = location(rollsBack(batch));
        patiently(() -> assertThat(crew.page(address).asString())
                .contains("somebody has built on what it created", "Bosun " + crew.mark, "was changed"));
        assertThat(crew.stored()).isEqualTo(Crew.PEOPLE - 1);
    }

    @Test
    void theStepsOfARollBackAreCounted() {
        var batch = UUID.fromString(crew.imported().substring("/imports/".length()));
        var heard = new ArrayList<String>();
        QuarkusTransaction.begin();
        try {
            var viewer = User.<User>findById(crew.vera.id()).viewer();
            new RollBack(ImportBatch.findById(batch), (done, total) -> heard.add(done + " of " + total))
                    .run(viewer, Instant.EPOCH);
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(heard).startsWith("0 of 1682").endsWith("1681 of 1682");
    }
}
