package dev.assay.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SightTest {

    private static final int TABS = 8;

    /// A browser that opens its tabs again asks for all of them at once; one of them remembers.
    @Test
    void manyLooksAtOnceAreAllAnsweredAndRemembered() throws Exception {
        var hiring = Hiring.begin().interviewers("ana").manager("mara");
        var candidacy = hiring.candidacy("Robin Example");
        hiring.interviewed(candidacy, "ana", "OWN", 2);
        var maras = hiring.interview(candidacy, "mara");
        Callable<Integer> look = () -> hiring.evaluation("mara").statusCode();
        try (var tabs = Executors.newFixedThreadPool(TABS)) {
            for (var answer : tabs.invokeAll(Collections.nCopies(TABS, look))) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        hiring.submit(maras, "mara").then().body("independent", equalTo(false));
    }
}
