package dev.assay.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTextTest {

    @Test
    void aNeedHasEverything() {
        var needs = TemplateText.needs("""
                OWN - Owner of a system (weight 3, must have 3)
                  What makes it matter.
                  1: Wrote parts.
                      Others ran them.
                  3: Ran a service.
                  5: Rebuilt one.
                """);
        assertThat(needs)
                .containsExactly(new Need.Definition(
                        "OWN",
                        "Owner of a system",
                        "What makes it matter.",
                        3.0,
                        3,
                        new Need.Anchors("Wrote parts.\nOthers ran them.", "Ran a service.", "Rebuilt one.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OWN - Owns                          | OWN  | Owns                | 1   |
            - OWN - Owns (weight 2)             | OWN  | Owns                | 2   |
            own – Owns (must have)              | own  | Owns                | 1   | 3
            OWN - Owns (weight 1,5, must have 4)| OWN  | Owns                | 1.5 | 4
            UI-2 - Designs - and draws          | UI-2 | Designs - and draws | 1   |
            OWN - Owns (in production)          | OWN  | Owns (in production)| 1   |
            """)
    void aNeedsFirstLine(String line, String code, String title, double weight, Integer threshold) {
        assertThat(TemplateText.needs(line))
                .containsExactly(new Need.Definition(code, title, null, weight, threshold, Need.Anchors.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Owns a system",
                "  1: alone",
                "1OWN - Owns",
                "OWN - A\nown - B",
                "OWN - A (weight 1001)",
                "OWN - A (must have 9)"
            })
    void whatIsNotUnderstoodIsNamedByItsLine(String text) {
        assertThatThrownBy(() -> TemplateText.needs(text)).hasMessageContaining("line ");
    }

    @Test
    void questionsHaveRoundAndNeed() {
        var needs = TemplateText.needs("OWN - Owns");
        assertThat(TemplateText.questions("- [Screen] What broke? #own\n\nWhy leave?\nWhat is C#?", needs))
                .containsExactly(
                        new Template.Ask("What broke?", "OWN", "Screen"),
                        new Template.Ask("Why leave?", null, null),
                        new Template.Ask("What is C#?", null, null));
        assertThatThrownBy(() -> TemplateText.questions("x\nWhat? #CODE", needs))
                .hasMessageContaining("line 2");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var needs = List.of(
                new Need.Definition(
                        "OWN", "Owns (a lot)", "Two\nlines", 2.5, 4, new Need.Anchors("a\nb", null, "5: c")),
                new Need.Definition("CODE", "Writes", null, 1.0, null, Need.Anchors.NONE));
        assertThat(TemplateText.needs(TemplateText.ofNeeds(needs))).isEqualTo(needs);
        var asks = List.of(new Template.Ask("What broke?", "OWN", "Screen"), new Template.Ask("Why?", null, null));
        assertThat(TemplateText.questions(TemplateText.ofQuestions(asks), needs))
                .isEqualTo(asks);
    }
}
