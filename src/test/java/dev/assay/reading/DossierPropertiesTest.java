package dev.assay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.figure.Quantities;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierPropertiesTest {

    private static final int MEGABYTE = 1_000_000;
    private static final int QUARTER = MEGABYTE / 4;

    @Property
    void anyTextIsADossier(@ForAll String text) {
        assertThat(Dossier.read(text)).isNotNull();
        Dossier.looksLike(text);
    }

    @Property
    void aClaimIsAnExactPartOfTheFileFromItsLineOn(@ForAll("files") String text) {
        var file = new FileText(text);
        for (var claim : Dossier.read(text).claims()) {
            assertThat(claim.text()).isNotBlank().isEqualTo(claim.text().strip());
            assertThat(text.indexOf(claim.text(), file.start(claim.line()))).isGreaterThanOrEqualTo(0);
            assertThat(file.line(claim.line()))
                    .contains(claim.text().lines().findFirst().orElseThrow().strip());
        }
    }

    @Property
    void everyFigureOfAClaimIsInOneOfItsSentences(@ForAll("files") String text) {
        for (var claim : Dossier.read(text).claims()) {
            if (claim.kind() == ClaimKind.QUANTITY) {
                assertThat(Quantities.in(claim.text())).isNotEmpty();
            }
        }
    }

    @Property
    void figuresNeverOverlap(@ForAll("files") String text) {
        int free = 0;
        for (var quantity : Quantities.in(text)) {
            assertThat(quantity.start()).isGreaterThanOrEqualTo(free);
            assertThat(quantity.end()).isGreaterThan(quantity.start()).isLessThanOrEqualTo(text.length());
            free = quantity.end();
        }
    }

    @ParameterizedTest
    @Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                "? ",
                "?\n",
                "1,",
                "1 ",
                "50% ",
                "$1",
                "1 to ",
                "two ",
                "A\n",
                "Context\n",
                "Context\nA\n",
                "A\nContext\n",
                "A\n\nHeadline\n",
                "Q?\n",
                ".\n",
                "\n",
                "\r",
                "from hours to minutes ",
                "a.b@",
                "Result: a\n",
                "# a\n",
                "**a**\n",
                "a\n===\n",
                "e.g. "
            })
    void hostileFilesAreReadInLinearTime(String pattern) {
        var text = pattern.repeat(QUARTER / pattern.length());
        assertThat(Dossier.read(text)).isNotNull();
        assertThat(Dossier.read("Story\nContext\n" + text)).isNotNull();
    }

    @ParameterizedTest
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(strings = {"?", "7", "%"})
    void megabytesOfOneSignAreRead(String sign) {
        assertThat(Dossier.read(sign.repeat(2 * MEGABYTE)).claims()).hasSizeLessThan(2);
    }

    @Provide
    Arbitrary<String> files() {
        return FileTexts.of(
                "# Robin Example",
                "## Harbour Works",
                "### Crane planning",
                "Harbour Works",
                "Crane planning",
                "Headline",
                "**Context:** we had 3 cranes",
                "- Context",
                "Action:",
                "? Results: fell by 50%. Then rose to 2x",
                "? Discovery: asked two teams",
                "Change or Learnings",
                "Why did you leave?",
                "Follow up: and then",
                "I left. It was $3m/year, e.g. a lot. ",
                "from hours to minutes",
                "went on to",
                "12 people",
                "",
                " ",
                "\tindented 40 ms",
                "Common Questions",
                "=====",
                "**bold**",
                "?",
                "-",
                "Strengths",
                "1: Each",
                "\uD83D\uDE00 Smile");
    }
}
