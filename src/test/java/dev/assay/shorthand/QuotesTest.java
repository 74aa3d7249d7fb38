package dev.assay.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.shorthand.Mark.OfQuote;
import dev.assay.shorthand.Mark.OfVerdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {

    private final Shorthand shorthand = new Shorthand(List.of("OWN"));

    @Test
    void aLineMayHoldSeveralQuotes() {
        assertThat(read("“alone” and “at night”").marks())
                .containsExactly(new OfQuote("alone", 0, 7), new OfQuote("at night", 12, 22));
        assertThat(read("\"alone\" and \"at night\"").marks())
                .containsExactly(new OfQuote("alone", 0, 7), new OfQuote("at night", 12, 22));
    }

    @Test
    void aClosingSignInFrontOfAnOpeningOneClosesNothing() {
        assertThat(read("so ”“alone”").marks()).containsExactly(new OfQuote("alone", 4, 11));
    }

    @Test
    void whatDoesNotParseInsideQuotationMarksWinsOverTheQuote() {
        assertThat(read("\"I led #OWN=9 it\"").marks()).isEmpty();
        assertThat(read("\"#OWM\" and \"#OWN+\"").marks())
                .containsExactly(new OfVerdict("OWN", Verdict.STRENGTH, 12, 17));
    }

    @Test
    void marksThatTouchAQuoteAreOutsideIt() {
        assertThat(read("\"alone\"#OWN+").marks())
                .containsExactly(new OfQuote("alone", 0, 7), new OfVerdict("OWN", Verdict.STRENGTH, 7, 12));
        assertThat(read("#OWN=(\" alone\"").marks()).containsExactly(new OfQuote("alone", 6, 14));
    }

    private Line read(String line) {
        return shorthand.read(line).getFirst();
    }
}
