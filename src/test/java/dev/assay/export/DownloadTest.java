package dev.assay.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class DownloadTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+/export[^\"]+)\" download");

    @Test
    void everyDownloadOfTheBoardIsAFile() {
        var hiring = Hiring.begin().interviewers("ana");
        hiring.interviewed(hiring.candidacy("Robin Example"), "ana", "OWN", 4);
        var board = hiring.as("owner").get("/roles/" + hiring.role).asString();
        var links = LINK.matcher(board)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(links).hasSizeGreaterThanOrEqualTo(5);
        for (var link : links) {
            assertThat(hiring.as("owner").get(link).statusCode()).as(link).isEqualTo(200);
        }
    }
}
