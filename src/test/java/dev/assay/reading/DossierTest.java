package dev.assay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {

    private static final String MARKDOWN = """
            # Robin Example

            ## Harbour Works

            ### Crane planning

            **Headline:** I rebuilt the planning of 12 cranes.

            #### Context
            - ships waited
            #### Actions
            1. asked the crane drivers
            #### Results
            Waiting fell from 9 hours to
            2 hours. Nobody was sent home.

            ## Common questions

            ### Why do you want to leave?
            I do not.
            """;

    private static List<String> told(String text) {
        return Dossier.read(text).claims().stream()
                .map(it -> "%s | %s | %s | %s | %s"
                        .formatted(
                                it.kind(),
                                Objects.requireNonNullElse(it.section(), ""),
                                Objects.requireNonNullElse(it.story(), ""),
                                Objects.requireNonNullElse(it.part(), ""),
                                it.text()))
                .toList();
    }

    @Test
    void markdownTellsItsStories() {
        assertThat(Dossier.read(MARKDOWN).name().name()).isEqualTo("Robin Example");
        assertThat(told(MARKDOWN))
                .containsExactly(
                        "STORY_PART | Harbour Works | Crane planning | Headline | I rebuilt the planning of 12 cranes.",
                        "QUANTITY | Harbour Works | Crane planning | Headline | I rebuilt the planning of 12 cranes.",
                        "STORY_PART | Harbour Works | Crane planning | Context | - ships waited",
                        "STORY_PART | Harbour Works | Crane planning | Action | 1. asked the crane drivers",
                        "STORY_PART | Harbour Works | Crane planning | Result | Waiting fell from 9 hours to\n2 hours."
                                + " Nobody was sent home.",
                        "QUANTITY | Harbour Works | Crane planning | Result | Waiting fell from 9 hours to\n2 hours.",
                        "ANSWER | Common questions | Why do you want to leave? |  | I do not.");
    }

    @Test
    void headingsThatNothingMarksAreFoundByWhatTheyLeadTo() {
        assertThat(told("""
                        Technical Experience
                        Harbour Works
                        Crane planning
                        headline
                        I did it.
                        CHANGE OR LEARNINGS:
                        ? ask first
                        Night shift
                        Context
                        ? nobody slept
                        Tugs Ltd
                        Rope counting
                        Context
                        Short line without a stop
                        Another one

                        Action
                        ? counted
                        """))
                .containsExactly(
                        "STORY_PART | Technical Experience / Harbour Works | Crane planning | Headline | I did it.",
                        "STORY_PART | Technical Experience / Harbour Works | Crane planning | Learning | ? ask first",
                        "STORY_PART | Technical Experience / Harbour Works | Night shift | Context | ? nobody slept",
                        "STORY_PART | Technical Experience / Tugs Ltd | Rope counting | Context | Short line without a"
                                + " stop\nAnother one",
                        "STORY_PART | Technical Experience / Tugs Ltd | Rope counting | Action | ? counted");
    }

    @Test
    void resultsInsideOfOperationsAreAPart() {
        assertThat(
                        told(
                                "Cranes\nHeadline\nI led it.\nOperations\nI did:\n? Start: soon\n? Launch & Results: all well.\n"))
                .contains(
                        "STORY_PART |  | Cranes | Operations | I did:\n? Start: soon",
                        "STORY_PART |  | Cranes | Result | all well.");
    }

    @ParameterizedTest
    @CsvSource({
        "Dossier of Robin Example,Robin Example",
        "Name: Robin,Robin",
        "# Robin Example,Robin Example",
        "write to robin.example@example.org,Robin Example",
        "About,"
    })
    void aDossierMayNameItsCandidate(String line, String name) {
        assertThat(Dossier.read(line + "\nI like cranes.\n").name().name()).isEqualTo(name);
    }

    @Test
    void theSeedHasStoriesAnswersAndFigures() throws IOException {
        var text = Files.readString(Path.of("seeds/dossiers/rafi-danziger.md"));
        var claims = Dossier.read(text).claims();
        assertThat(claims.stream()
                        .filter(it -> it.kind() == ClaimKind.STORY_PART)
                        .map(OutlinedClaim::story)
                        .distinct())
                .containsExactly(
                        "Accession import",
                        "Label printer",
                        "Loop analysis",
                        "Tallow: The release that I held back",
                        "Northgate: A migration on a Friday");
        assertThat(claims.stream().filter(it -> it.kind() == ClaimKind.ANSWER).map(OutlinedClaim::story))
                .hasSize(3)
                .anyMatch(story -> story.startsWith("Follow up"));
        assertThat(claims.stream().filter(it -> it.kind() == ClaimKind.QUANTITY))
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds/notes/backend.md",
                "seeds/notes/qa.md",
                "seeds/templates/backend.md",
                "seeds/templates/qa.md"
            })
    void notesAreNoDossier(String file) throws IOException {
        assertThat(Dossier.looksLike(Files.readString(Path.of(file)))).isFalse();
    }

    @Test
    void aDossierLooksLikeOne() throws IOException {
        assertThat(Dossier.looksLike(Files.readString(Path.of("seeds/dossiers/rafi-danziger.md"))))
                .isTrue();
        assertThat(Dossier.looksLike(MARKDOWN)).isTrue();
    }
}
