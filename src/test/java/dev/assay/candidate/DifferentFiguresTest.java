package dev.assay.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.reading.ClaimKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DifferentFiguresTest {

    private final List<Claim> claims = new ArrayList<>();

    private DifferentFiguresTest say(String story, String text) {
        var candidate = new Candidate("Robin Example", null, null, Instant.EPOCH);
        var place = new Claim.Place(ClaimKind.QUANTITY, "Work", story, "Result");
        claims.add(new Claim(candidate, claims.size(), place, text, Instant.EPOCH));
        return this;
    }

    private List<String> pairs() {
        return DifferentFigures.among(claims).stream()
                .map(pair ->
                        pair.firstFigure().values() + " " + pair.secondFigure().values())
                .toList();
    }

    @Test
    void theSameThingCountedDifferentlyInOneStoryIsShown() {
        say("Mill", "Led 3 data stewards in the mill's import.");
        say("Mill", "I had a team of five engineers and 2 data stewards for the import.");
        assertThat(pairs()).containsExactly("[3.0] [2.0]");
    }

    @Test
    void threeSharedWordsAreEnoughAcrossStories() {
        say("Mill", "Grain storage for northern gene rooms shrank by 35%.");
        say("Summary", "Shrank storage of the gene rooms by 60%.");
        assertThat(pairs()).containsExactly("[35.0] [60.0]");
    }

    @Test
    void twoSharedWordsAreNotEnoughAcrossStories() {
        say("Mill", "Query response fell by 40%.");
        say("Lathe", "Alarm response and query noise fell by 50%.");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void theSameFigureIsNoDifference() {
        say("Mill", "The harbour card earned $3 million in annual revenue.");
        say("Summary", "The harbour card earned about $3m a year in revenue.");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void anotherUnitOrAnotherTimeIsNotCompared() {
        say("Mill", "The harbour card earned $3m a year in revenue.");
        say("Mill", "The harbour card earned $2m a month in revenue.");
        say("Mill", "The harbour card earned 12% more revenue.");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void twoFiguresOfOneUnitInALineAreNotGuessedAt() {
        say("Mill", "Harbour card approvals rose by 5% and harbour card refusals fell by 9%.");
        say("Mill", "Harbour card approvals rose by 15%.");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void wordsOfEveryLineSayNothing() {
        for (int i = 1; i <= 6; i++) {
            say("Story " + i, "Harbour card approvals took " + i + " weeks.");
        }
        assertThat(pairs()).isEmpty();
    }

    @Test
    @Timeout(10)
    void thousandsOfLinesAreComparedQuickly() {
        IntStream.range(0, 5000)
                .forEach(i -> say("Story " + i % 9, "Harbour card " + "w".repeat(i % 30 + 3) + " 5% x"));
        assertThat(pairs()).isEmpty();
    }
}
