package dev.assay.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.intake.ImportJson;
import dev.assay.reading.OutlineWarning;
import dev.assay.web.Format;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredPhrasesTest {

    @Test
    void whatWasStoredByOneReadsInTheLanguageOfAnother() {
        var stored = ImportJson.write(new OutlineWarning(
                7,
                Phrase.of(
                        "%s, so an account %s without e-mail and password is made. If it is somebody else, write the full name.",
                        Phrase.of("Nobody here is called %s", "Ana"), "Ana")));
        var read = ImportJson.read(stored, OutlineWarning.class);
        assertThat(read.message()).asString().startsWith("Nobody here is called Ana, so an account Ana");
        assertThat(read.message().in(Language.GERMAN)).startsWith("Niemand hier heißt Ana, daher wird ein Konto Ana");
    }

    @Test
    void countsStayCounts() {
        var read = ImportJson.read(ImportJson.write(Phrase.of("%d roles", 3)), Phrase.class);
        assertThat(read.in(Language.SPANISH)).isEqualTo("3 puestos");
    }

    @Test
    void beginningsStayCapital() {
        var read = ImportJson.read(ImportJson.write(Phrase.of("%d roles", 3).capital()), Phrase.class);
        assertThat(read).isEqualTo(Phrase.of("%d roles", 3L).capital());
    }

    @Test
    void decimalsStayDecimals() {
        var four = Phrase.of("%s of the weight", Format.brief(4.0));
        var more = Phrase.of("as rated %s", Format.oneDecimal(4.25));
        assertThat(ImportJson.read(ImportJson.write(four), Phrase.class)).hasToString("4 of the weight");
        assertThat(ImportJson.read(ImportJson.write(more), Phrase.class).in(Language.GERMAN))
                .isEqualTo("wie bewertet 4,3");
    }

    @Test
    void timesAreToldInTheZoneOfWhoeverReads() {
        var noon = Format.clock(Instant.parse("2030-03-15T12:00:00Z"));
        for (var told : List.of(noon, Phrase.of("%s and %s", noon, "later"))) {
            var read = ImportJson.read(ImportJson.write(told), Phrase.class);
            assertThat(read).hasToString(told.toString());
            assertThat(read.in(Language.ENGLISH, ZoneId.of("Asia/Tokyo"))).startsWith("21:00");
        }
    }

    @Test
    void whatWasStoredAsAPlainTextIsReadAsOne() {
        assertThat(ImportJson.read("{\"line\":1,\"message\":\"100%s {x}\"}", OutlineWarning.class)
                        .message())
                .hasToString("100%s {x}");
    }
}
