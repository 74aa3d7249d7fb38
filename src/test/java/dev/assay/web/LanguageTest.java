package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none                  | ENGLISH",
                "''                    | ENGLISH",
                "de                    | GERMAN",
                "de-AT,de;q=0.9        | GERMAN",
                "es-419                | SPANISH",
                "fr-FR,es;q=0.5,de;q=0.8 | GERMAN",
                "fr, ar;q=0.5          | ENGLISH",
                "de;q=0, es;q=0.1      | SPANISH",
                "*                     | ENGLISH",
                "de;q=two              | ENGLISH",
                "%s{x}                 | ENGLISH",
            })
    void theFirstThatWeHaveIsTaken(String header, Language language) {
        assertThat(Language.accepted(header)).isEqualTo(language);
    }
}
