package dev.assay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Documents in the shapes that people use, about people who do not exist. The outline is
/// compared as a whole.
class OutlineTest {

    private static final String MANAGER_NOTES = """

            ## Platform NOTES

            EXPERIENCE:  biggest thing run, led or drawn
            SKILLS:\t\t
            STYLE:\t\tOthersSay, BestAt


            PLATFORM
            - RAN, DREW,   LED

            Experience
            - LARGEST - Largest cluster you ran?  how many nodes?
            - When did you last delete a service?


            Tooling
            - Terraform
            - REVIEWS: pairs,

            NEEDS
            - Good Spanish
            - RUN - Runs what they build
            - DOCS -


            # PEOPLE

            ### SRE - Odile
            - Great spanish\s

            RENFE\s
            - two clusters

            KINDS OF ALERTS:
            Smoke, noise.


            ### Teo\s

            LEDGER - accounting tool
            - SCALE: \s
            \t- 40 nodes
            \t\t- EXAMPLE: slow disk
            \t\t  ==> moved the index

            """;

    @Test
    void aManagersFileHoldsATemplateAndNotesOnPeople() {
        assertOutline(MANAGER_NOTES, """
                role Platform
                  heading EXPERIENCE: biggest thing run, led or drawn
                  heading SKILLS:\s
                  heading STYLE: OthersSay, BestAt
                  levels [RAN, DREW, LED]
                  need SPANISH* "Good Spanish"
                  need RUN "Runs what they build"
                  need DOCS ""
                  question "LARGEST - Largest cluster you ran?  how many nodes?"
                  question "When did you last delete a service?"
                role SRE
                  levels []
                person Odile for SRE
                  note null null, line 30: "- Great spanish \\n\\nRENFE \\n- two clusters\\n\\nKINDS OF ALERTS:\\nSmoke, noise.\\n\\n\\n"
                person Teo for Platform
                  note null null, line 40: "\\nLEDGER - accounting tool\\n- SCALE:  \\n\\t- 40 nodes\\n\\t\\t- EXAMPLE: slow disk\\n\\t\\t  ==> moved the index\\n\\n"
                1 ROLE Platform NOTES 2-3
                2 HEADINGS EXPERIENCE:  biggest thing run, led or drawn 4-8
                3 ROLE PLATFORM 9-11
                4 QUESTIONS Experience 12-16
                5 IGNORED Tooling 17-20
                6 NEEDS NEEDS 21-26
                7 PERSON SRE - Odile 29-38
                8 PERSON Teo 39-46
                17: The block "Tooling" (lines 17 to 20) is left out. Choose what it is, or leave it so.
                22: "Good Spanish" has no code of its own: it gets SPANISH. Change it if you want another.
                """);
    }

    @Test
    void aTemplateStatesWeightsAnchorsNeedsAndRounds() {
        assertOutline("""
                # Backend

                NEEDS
                - OWN - Runs a production system (weight 3, must have 4)
                  - 1: never on call
                  - 3: shared the pager
                  - 5: ran it alone
                  - What broke last?
                - CODE - Go (or Rust) (must have)
                - Clear writing (weight 0.5)
                - LEAD

                QUESTIONS
                - [Technical] Which system did you run longest? #OWN
                - How do you review code? #code [Pairing]
                - OWN: Who gets paged?
                - Why #us?
                """, """
                role Backend
                  levels []
                  need OWN "Runs a production system" weight 3.0 must have 4 (never on call/shared the pager/ran it alone)
                  need CODE "Go (or Rust)" must have 3
                  need WRITING* "Clear writing" weight 0.5
                  need LEAD ""
                  question "What broke last?" #OWN
                  question "Which system did you run longest?" #OWN [Technical]
                  question "How do you review code?" #CODE [Pairing]
                  question "Who gets paged?" #OWN
                  question "Why #us?"
                1 ROLE Backend 1-2
                2 NEEDS NEEDS 3-12
                3 QUESTIONS QUESTIONS 13-17
                10: "Clear writing (weight 0.5)" has no code of its own: it gets WRITING. Change it if you want another.
                """);
    }

    @Test
    void interviewersHaveNotesOfTheirOwnAndARankingIsLeftOut() {
        assertOutline("""
                # Role: Backend
                # CANDIDATES
                ## Candidate 1: Robin Vale
                General impression.

                **Ana (Technical):**
                Ran the ledger #OWN+
                **Strengths:**
                calm
                **Joris (Culture fit):**
                Kind.
                ## Candidate 2: QA - Kim Oduya
                #### Ana - Technical
                Slow.
                #### Systems
                None.

                Ranking
                1. Robin
                2. Kim
                """, """
                role Backend
                  levels []
                role QA
                  levels []
                person Robin Vale for Backend
                  note null null, line 4: "General impression.\\n\\n"
                  note Ana Technical, line 7: "Ran the ledger #OWN+\\n**Strengths:**\\ncalm\\n"
                  note Joris Culture fit, line 11: "Kind.\\n"
                person Kim Oduya for QA
                  note Ana Technical, line 14: "Slow.\\n#### Systems\\nNone.\\n\\n"
                1 ROLE Role: Backend 1-1
                2 PERSON Candidate 1: Robin Vale 3-5
                3 NOTE Ana (Technical) 6-9
                4 NOTE Joris (Culture fit) 10-11
                5 PERSON Candidate 2: QA - Kim Oduya 12-12
                6 NOTE Ana - Technical 13-17
                7 IGNORED Ranking 18-20
                18: The ranking is not imported: write it as the reason of a decision instead.
                """);
    }

    @Test
    void peopleMayStandBesideTheirHeading() {
        assertOutline("# Ops\n# PEOPLE\n# Robin\nx\n## Systems\ny\n# Kim (Ops)\nz\n# Ranking\n1. Kim\n", """
                role Ops
                  levels []
                person Robin for Ops
                  note null null, line 4: "x\\n## Systems\\ny\\n"
                person Kim for Ops
                  note null null, line 8: "z\\n"
                1 ROLE Ops 1-1
                2 PERSON Robin 3-6
                3 PERSON Kim (Ops) 7-8
                4 IGNORED Ranking 9-10
                9: The ranking is not imported: write it as the reason of a decision instead.
                """);
    }

    @Test
    void underlinedHeadingsNamePeople() {
        assertOutline("CANDIDATES\r\n\r\nRobin Vale\r\n-----\r\nfine\r\n\r\nKim Oduya\r\n----\r\nslow", """
                person Robin Vale for null
                  note null null, line 5: "fine\\r\\n\\r\\n"
                person Kim Oduya for null
                  note null null, line 9: "slow"
                1 PERSON Robin Vale 3-6
                2 PERSON Kim Oduya 7-9
                3: Nothing says which role Robin Vale is considered for. Choose one.
                7: Nothing says which role Kim Oduya is considered for. Choose one.
                """);
    }

    @Test
    void aFileOnOneCandidateIsRecognisedByTheName() {
        assertOutline("# Robin Vale\n\nQUESTIONS\n- why?\n\n## Interviewer: Ana (Screen)\nfine\n", """
                person Robin Vale for null
                  note null null, line 2: "\\nQUESTIONS\\n- why?\\n\\n"
                  note Ana Screen, line 7: "fine\\n"
                1 PERSON Robin Vale 1-5
                2 NOTE Interviewer: Ana (Screen) 6-7
                1: "Robin Vale" was taken for a candidate. Choose Role if it is one.
                1: Nothing says which role Robin Vale is considered for. Choose one.
                """);
    }

    @Test
    void aChoiceMakesAHeadingACandidateWithAllThatFollows() {
        var text = "# robin\n\nSYSTEMS\n- ledger\n\nTEAM:\nsmall\n";
        assertThat(Outline.read(text).people()).isEmpty();
        var chosen = Outline.read(text, Map.of(1, new BlockChoice(BlockKind.PERSON, "Robin Vale")));
        assertThat(chosen.roles()).isEmpty();
        assertThat(chosen.people()).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Robin Vale");
            assertThat(person.notes()).extracting(OutlinedNote::text).containsExactly(text.substring(8));
        });
        assertThat(chosen.blocks())
                .extracting(OutlinedBlock::kind)
                .containsExactly(BlockKind.PERSON, BlockKind.CONTINUED, BlockKind.CONTINUED);
    }

    @Test
    void aChoiceJoinsABlockToTheNoteAbove() {
        var text = "# Ops\n# PEOPLE\n## Robin\nx\n## Systems\ny\n## Kim\nz\n";
        var joined = Outline.read(text, Map.of(3, new BlockChoice(BlockKind.CONTINUED)));
        assertThat(joined.people()).extracting(OutlinedPerson::name).containsExactly("Robin", "Kim");
        assertThat(joined.people().getFirst().notes().getFirst().text()).isEqualTo("x\n## Systems\ny\n");
    }

    @Test
    void aChoiceNamesAnInterviewer() {
        var text = "# Ops\n# PEOPLE\n## Robin\nx\n## Systems\ny\n";
        var note = Outline.read(text, Map.of(3, new BlockChoice(BlockKind.NOTE, "Ana (Technical)")))
                .people()
                .getFirst()
                .notes()
                .getLast();
        assertThat(note).isEqualTo(new OutlinedNote("Ana", "Technical", "y\n", 6));
    }

    @Test
    void aChoiceReadsABlockThatWasLeftOut() {
        var needs = Outline.read(MANAGER_NOTES, Map.of(5, new BlockChoice(BlockKind.NEEDS)))
                .roles()
                .getFirst()
                .needs();
        assertThat(needs).extracting(OutlinedNeed::code).startsWith("TERRAFORM", "REVIEWS");
    }

    @Test
    void theDefaultsChosenChangeNothing() {
        var outline = Outline.read(MANAGER_NOTES);
        var choices = outline.blocks().stream()
                .collect(Collectors.toMap(OutlinedBlock::number, block -> new BlockChoice(block.kind())));
        var chosen = Outline.read(MANAGER_NOTES, choices);
        assertThat(chosen.roles()).isEqualTo(outline.roles());
        assertThat(chosen.people()).isEqualTo(outline.people());
        assertThat(chosen.blocks()).isEqualTo(outline.blocks());
    }

    private static void assertOutline(String text, String expected) {
        assertThat(OutlineText.of(Outline.read(text))).isEqualTo(expected);
    }
}
