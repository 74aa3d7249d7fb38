package dev.assay.browser;

import static java.util.Comparator.comparingLong;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is typed is what stands in the note, whatever lists open and close meanwhile, and however
/// fast somebody types.
///
/// `./mvnw test -Dassay.typed=10000 -Dtest=TypedBrowserTest` types as many texts.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class TypedBrowserTest {

    private static final int TEXTS = Integer.getInteger("assay.typed", 500);
    private static final long SEED = Long.getLong("assay.seed", System.nanoTime());
    private static final int AT_ONCE = 12;

    @TestHTTPResource
    URI address;

    private Hiring hiring;
    private Visitor visitor;

    @BeforeEach
    void ana() {
        var needs = new LinkedHashMap<String, Double>();
        ExpectedList.CODES.forEach(code -> needs.put(code, 1.0));
        hiring = Hiring.begin(needs).interviewers("ana");
        visitor = new Visitor(address, Browsers.chromium().newContext()).signedIn(hiring, "ana");
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void whatIsTypedIsWhatStandsInTheNote() {
        type(TEXTS, Typing::plain);
    }

    @Test
    void keysOfTheListDoWhatIsDrawnAndNothingElse() {
        type(Math.ceilDiv(TEXTS, 5), Typing::withKeysOfTheList);
    }

    private void type(int count, Typist.Texts texts) {
        int share = Math.max(Typist.TEXTS_IN_A_NOTE, Math.ceilDiv(count, AT_ONCE));
        var typists = IntStream.range(0, Math.ceilDiv(count, share))
                .mapToObj(i -> typist(texts, SEED + (long) i * share, Math.min(share, count - i * share)))
                .toList();
        long begun = System.nanoTime();
        turns(typists);
        System.out.printf(
                "%d texts, %d keys, in %d s: each stood in its note%n",
                count,
                typists.stream().mapToInt(one -> one.pressed).sum(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    private Typist typist(Typist.Texts texts, long firstSeed, int count) {
        var interview = hiring.interview(hiring.candidacy("Robin Example"), "ana");
        var page = visitor.open("/interviews/" + interview);
        Pads.ready(page);
        return new Typist(page, () -> hiring.text(interview, "ana"), texts, firstSeed, count);
    }

    private static void turns(List<Typist> typists) {
        var busy = typists;
        while (!busy.isEmpty()) {
            busy.stream().min(comparingLong(Typist::due)).orElseThrow().turn();
            busy = busy.stream().filter(one -> !one.isDone()).toList();
        }
    }
}
