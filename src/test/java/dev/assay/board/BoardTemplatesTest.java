package dev.assay.board;

import static dev.assay.evaluation.SampleEvaluations.FRIDAY;
import static dev.assay.evaluation.SampleEvaluations.HOSTILE;
import static dev.assay.evaluation.SampleEvaluations.NEEDS;
import static dev.assay.evaluation.SampleEvaluations.RIGHT_TO_LEFT;
import static dev.assay.evaluation.SampleEvaluations.anEvaluation;
import static dev.assay.evaluation.SampleEvaluations.id;
import static dev.assay.evaluation.SampleEvaluations.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import dev.assay.board.CandidacyView.Conversation;
import dev.assay.evaluation.AskNext;
import dev.assay.evaluation.AskNext.Planned;
import dev.assay.evaluation.AskNext.Question;
import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.EvidenceLine;
import dev.assay.evaluation.EvidenceView;
import dev.assay.evaluation.Lens;
import dev.assay.evaluation.SampleEvaluations;
import dev.assay.language.Phrase;
import dev.assay.role.Duty;
import dev.assay.role.RoleHead;
import dev.assay.role.RoleHead.Tab;
import dev.assay.shorthand.Verdict;
import dev.assay.web.Address;
import dev.assay.web.Page;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Renders the pages from values, and leaves them in `target/render` to be looked at.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BoardTemplatesTest {

    private static final Timeline NOW = new Timeline(null, List.of(), List.of());
    private static final Phrase NOTHING = Phrase.verbatim("");
    private static final WhatIfView WHAT_IF =
            new WhatIfView(List.of(), false, NOTHING, List.of(), List.of(), List.of(), NOTHING, List.of(), NOTHING);

    private static final Evaluation ROLE = anEvaluation();

    private static final List<EvidenceLine> LINES = List.of(
            line(RIGHT_TO_LEFT, "OWN", "Priya Raman", 2, "paged herself in on a Sunday", Verdict.STRENGTH),
            line(RIGHT_TO_LEFT, "OWN", "Priya Raman", 5, "names two things " + HOSTILE, Verdict.STRONG_STRENGTH),
            line(RIGHT_TO_LEFT, "OWN", "Hanne Solberg", 7, "“my staff engineer’s call”", Verdict.CONCERN),
            line(RIGHT_TO_LEFT, "OWN", "Hanne Solberg", 9, "what did she do between?", Verdict.OPEN_QUESTION),
            line(RIGHT_TO_LEFT, "DESIGN", "Priya Raman", 12, "two designs, knows which to regret", Verdict.STRENGTH),
            line("Ilse Brandt", "DESIGN", "Tomasz Wilk", 3, "names the failure order first", Verdict.STRENGTH),
            line("Kenji Watanabe", "ENGLISH", "Hanne Solberg", 4, "asks to switch language", Verdict.CONCERN));

    private static final AskNext ASK_NEXT = new AskNext(
            List.of(new Planned(id(RIGHT_TO_LEFT), id("i1"), "Jonas Achterberg", FRIDAY, "Ownership", true)),
            List.of(new Question(id("OWN"), "Which decision was yours alone?", null)));

    @Inject
    Page page;

    @Test
    @ActivateRequestContext
    void theBoardNamesEveryState() throws IOException {
        var board = BoardView.of(
                head(Tab.BOARD),
                ROLE,
                everybody(ROLE, null),
                Places.NONE,
                List.of(),
                NOW,
                ASK_NEXT.suggestions(ROLE, 1));
        assertThat(render("board", BoardPages.Templates.board(board)))
                .contains("Alphabetical: one of six is ready, so there is no ranking yet.")
                .contains("DESIGN: 4.5 from 2 raters")
                .contains("OWN: raters disagree, 2 and 4")
                .contains("LEAD: never asked")
                .contains("ENGLISH: asked, not assessed")
                .contains("hidden until you submit yours; 1 rating")
                .contains("ENGLISH: failed")
                .contains("Which decision was yours alone?")
                .contains("/candidacies/" + id("Ilse Brandt") + "/needs/" + id("OWN"));
    }

    @Test
    @ActivateRequestContext
    void anEmptyBoardSaysWhatToDo() throws IOException {
        var role = SampleEvaluations.evaluation(List.of());
        var board = BoardView.of(head(Tab.BOARD), role, everybody(role, null), Places.NONE, List.of(), NOW, List.of());
        assertThat(render("board-empty", BoardPages.Templates.board(board))).contains("Say what the role needs");
    }

    @Test
    @ActivateRequestContext
    void coverageTellsNoRating() throws IOException {
        var coverage = CoverageView.of(
                head(Tab.COVERAGE),
                ROLE,
                everybody(ROLE, "name"),
                NOW,
                new CoverageOverTime(List.of()),
                ASK_NEXT.suggestions(ROLE, 2));
        assertThat(render("coverage", CoveragePages.Templates.coverage(coverage)))
                .contains("Ilse Brandt, OWN: corroborated")
                .contains("Elena Soto, OWN: never asked")
                .contains("Priya Raman rated")
                .contains("Ratings of one candidate are hidden")
                .doesNotContain("class=\"cell");
    }

    @Test
    @ActivateRequestContext
    void comparisonCountsOnlyNeedsAllWereRatedOn() throws IOException {
        var chosen = List.of(id("Ilse Brandt"), id(RIGHT_TO_LEFT), id("Kenji Watanabe"));
        var view =
                ComparisonView.of(head(Tab.COMPARE), ROLE, everybody(ROLE, "name", chosen), LINES, WHAT_IF, Lens.PLAIN);
        assertThat(render("compare", ComparisonPages.Templates.compare(view)))
                .contains("On the four needs they all were rated on, 80% of the weight")
                .contains("Not assessed: \u2068" + RIGHT_TO_LEFT)
                .contains("names the failure order first");
    }

    @Test
    @ActivateRequestContext
    void comparingWithTheHiddenShowsNothingOfThem() throws IOException {
        var chosen = List.of(id("Ilse Brandt"), id("Amara Okafor"));
        var view =
                ComparisonView.of(head(Tab.COMPARE), ROLE, everybody(ROLE, "name", chosen), LINES, WHAT_IF, Lens.PLAIN);
        assertThat(render("compare-hidden", ComparisonPages.Templates.compare(view)))
                .contains("Fewer than two of these are visible to you")
                .contains("hidden until you submit yours");
    }

    @Test
    @ActivateRequestContext
    void comparingNobodyAsksWhom() throws IOException {
        var view = ComparisonView.of(head(Tab.COMPARE), ROLE, everybody(ROLE, "name"), LINES, WHAT_IF, Lens.PLAIN);
        assertThat(render("compare-none", ComparisonPages.Templates.compare(view)))
                .contains("Choose two to eight candidates");
    }

    @Test
    @ActivateRequestContext
    void evidenceShowsBothSidesEscaped() throws IOException {
        var view = EvidenceView.of(ROLE, id(RIGHT_TO_LEFT), id("OWN"), LINES, Map.of());
        assertThat(render("evidence", StandingPages.Templates.evidence(view)))
                .contains("Contested.")
                .contains("&lt;script&gt;")
                .contains("strong strength")
                .contains("<time datetime=\"2030-03-08T11:22:00Z\" title=\"Fri 8 Mar 2030, 11:22 UTC\">11:22</time>");
        assertThat(StandingPages.Templates.evidence$drawer(view).render())
                .startsWith("<section")
                .doesNotContain("<html");
    }

    @Test
    @ActivateRequestContext
    void candidacyGathersLinesByNeedAndInterview() throws IOException {
        var interviews = List.of(
                new Conversation(
                        id("i1"), "Jonas Achterberg", "Ownership", FRIDAY, Conversation.State.PLANNED, 0, true, true),
                new Conversation(
                        id("i0"),
                        "Priya Raman",
                        "Design",
                        FRIDAY.minusSeconds(99_000),
                        Conversation.State.SUBMITTED,
                        23,
                        false,
                        true));
        var view = CandidacyView.of(head(Tab.BOARD), ROLE, id(RIGHT_TO_LEFT), LINES, interviews, 0, List.of());
        assertThat(render("candidacy", StandingPages.Templates.candidacy(view)))
                .contains("Speaks for", "Speaks against", "Submitted, 23 lines.", "Open pad");
    }

    @Test
    @ActivateRequestContext
    void aHiddenCandidacyKeepsLinesBack() throws IOException {
        var secret = line("Amara Okafor", "DESIGN", "Priya Raman", 1, "the secret line", Verdict.STRENGTH);
        var view =
                CandidacyView.of(head(Tab.BOARD), ROLE, id("Amara Okafor"), List.of(secret), List.of(), 0, List.of());
        assertThat(render("candidacy-hidden", StandingPages.Templates.candidacy(view)))
                .contains("You see their ratings and notes once you submit yours")
                .doesNotContain("the secret line");
        var evidence = EvidenceView.of(ROLE, id("Amara Okafor"), id("DESIGN"), List.of(secret), Map.of());
        assertThat(render("evidence-hidden", StandingPages.Templates.evidence(evidence)))
                .doesNotContain("the secret line");
    }

    @Test
    @ActivateRequestContext
    void aHiddenCandidateKeepsLinesBackAlsoWhereNobodyRated() {
        var secret = line("Amara Okafor", "OWN", "Priya Raman", 1, "the secret line", Verdict.CONCERN);
        var evidence = EvidenceView.of(ROLE, id("Amara Okafor"), id("OWN"), List.of(secret), Map.of());
        assertThat(StandingPages.Templates.evidence(evidence).render())
                .contains("once you submit yours")
                .doesNotContain("the secret line", "Asked, but");
        var chosen = List.of(id("Amara Okafor"), id("Ilse Brandt"));
        var comparison = ComparisonView.of(
                head(Tab.COMPARE), ROLE, everybody(ROLE, "name", chosen), List.of(secret), WHAT_IF, Lens.PLAIN);
        assertThat(ComparisonPages.Templates.compare(comparison).render()).doesNotContain("the secret line");
    }

    @Test
    @ActivateRequestContext
    void theHiddenDoNotChangeWhatTheOthersAreComparedOn() throws IOException {
        var chosen = List.of(id("Ilse Brandt"), id(RIGHT_TO_LEFT), id("Amara Okafor"));
        var view =
                ComparisonView.of(head(Tab.COMPARE), ROLE, everybody(ROLE, "name", chosen), LINES, WHAT_IF, Lens.PLAIN);
        assertThat(render("compare-three", ComparisonPages.Templates.compare(view)))
                .contains("On the four needs they all were rated on, 80% of the weight");
    }

    @Test
    @ActivateRequestContext
    void everyNeedHasItsColumn() throws IOException {
        var board =
                BoardView.of(head(Tab.BOARD), ROLE, everybody(ROLE, "score"), Places.NONE, List.of(), NOW, List.of());
        var html = render("board-by-score", BoardPages.Templates.board(board));
        assertThat(NEEDS).allSatisfy(need -> assertThat(html).contains("id=\"need-" + need.code() + "\""));
        assertThat(html).contains("aria-sort=\"descending\"");
    }

    private static BoardLook.Found everybody(Evaluation role, @Nullable String sort) {
        return everybody(role, sort, List.of());
    }

    private static BoardLook.Found everybody(Evaluation role, @Nullable String sort, List<UUID> ticked) {
        return new BoardLook(
                        Address.of("/roles/" + id("role")), BoardOrder.of(sort, null), BoardFilter.NONE, null, ticked)
                .in(role);
    }

    private static RoleHead head(Tab tab) {
        return new RoleHead(
                id("role"),
                "Senior backend engineer",
                "One position, Lisbon or remote.",
                false,
                true,
                tab,
                Duty.MANAGER,
                null);
    }

    /// What every page keeps to: no unescaped name, nothing a strict content policy blocks.
    private String render(String name, TemplateInstance template) throws IOException {
        page.signedIn("Mara Lindqvist", true, ZoneId.of("UTC"));
        var html = template.render();
        assertThat(html).doesNotContain(HOSTILE, " style=", "onclick", "javascript:");
        var folder = Files.createDirectories(Path.of("target/render"));
        var css = Path.of("src/main/resources/web/app/app.css").toAbsolutePath().toUri();
        Files.writeString(
                folder.resolve(name + ".html"),
                html.replaceFirst("</head>", "<link rel=\"stylesheet\" href=\"" + css + "\"></head>"));
        return html;
    }
}
