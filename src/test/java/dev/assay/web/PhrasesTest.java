package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.language.Language;
import dev.assay.language.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every sentence that the program makes is in the catalogues, and takes the same values there.
class PhrasesTest {

    private static final Pattern VALUE = Pattern.compile("%(?:(\\d+)\\$)?[-,+.0-9]*([a-zA-Z%])");

    /// What holds nothing but values and signs, and so reads the same in every language.
    private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}]*");

    private static SourcePhrases sources;

    @BeforeAll
    static void read() throws IOException {
        sources = SourcePhrases.read();
    }

    static Map<String, String> catalogue(Language language) throws IOException {
        return new ObjectMapper()
                .readValue(
                        Files.readString(Path.of("src/main/resources/phrases/" + language.tag() + ".json")),
                        new TypeReference<Map<String, String>>() {});
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyPhraseIsInTheCatalogue(Language language) throws IOException {
        var catalogue = catalogue(language);
        assertThat(sources.texts().keySet().stream()
                        .filter(text -> !wordless(text))
                        .filter(text -> !catalogue.containsKey(text)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void theCatalogueHasNothingElse(Language language) throws IOException {
        assertThat(sources.texts()).containsKeys(catalogue(language).keySet().toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void eachTakesTheSameValues(Language language) throws IOException {
        catalogue(language)
                .forEach((english, other) ->
                        assertThat(values(other)).as(english).isEqualTo(values(english)));
    }

    /// Anything else could not be looked up, and a text that somebody typed is no format.
    @Test
    void everyPhraseIsALiteral() {
        assertThat(sources.notLiteral()).isEmpty();
    }

    @Test
    void aPhraseReadsInEachLanguage() {
        var phrase = Phrase.of("%s of the weight", Format.percent(.5));
        assertThat(phrase).hasToString("50% of the weight");
        assertThat(phrase.in(Language.GERMAN)).isEqualTo("50\u00a0% des Gewichts");
        assertThat(phrase.in(Language.SPANISH)).isEqualTo("50\u00a0% del peso");
        assertThat(Format.oneDecimal(4.25).in(Language.GERMAN)).isEqualTo("4,3");
    }

    @Test
    void whatSomebodyTypedIsNoFormat() {
        assertThat(Phrase.verbatim("100%s").in(Language.GERMAN)).isEqualTo("100%s");
        assertThat(Phrase.of("%s is added.", "%d{x}")).hasToString("%d{x} is added.");
    }

    private static boolean wordless(String text) {
        return WORDLESS.matcher(VALUE.matcher(text).replaceAll("")).matches();
    }

    /// The conversions in the order of the values they show.
    private static List<String> values(String text) {
        var found = VALUE.matcher(text)
                .results()
                .filter(each -> !each.group(2).equals("%"))
                .toList();
        var inOrder = new String[found.size()];
        for (int at = 0; at < found.size(); at++) {
            var explicit = found.get(at).group(1);
            inOrder[explicit == null ? at : Integer.parseInt(explicit) - 1] =
                    found.get(at).group(2);
        }
        return Arrays.asList(inOrder);
    }
}
