package dev.assay.style;

import static dev.assay.style.StyleSamples.gate;
import static dev.assay.style.StyleSamples.hidden;
import static dev.assay.style.StyleSamples.rated;
import static dev.assay.style.StyleSamples.readiness;
import static dev.assay.style.StyleSamples.score;
import static dev.assay.style.StyleSamples.unrated;

import dev.assay.evaluation.CellView;
import dev.assay.evaluation.DecisionRecord;
import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.EvidenceLine;
import dev.assay.evaluation.GateView;
import dev.assay.evaluation.IntervalView;
import dev.assay.evaluation.ReadinessView;
import dev.assay.evaluation.ScoreView;
import dev.assay.language.Phrase;
import dev.assay.role.RoleHead;
import dev.assay.scoring.Coverage;
import dev.assay.scoring.Gate;
import dev.assay.scoring.Readiness;
import dev.assay.task.LongTask;
import dev.assay.task.LongTaskView;
import dev.assay.web.Address;
import dev.assay.web.Lookup;
import dev.assay.web.Option;
import dev.assay.web.Paging;
import dev.assay.web.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Each part of which pages are made, in each of its states. Names of states are for who writes
/// pages, and stay in English.
public record StyleView() {

    private static final Phrase ONE_WRONG = Phrase.of("Nothing was saved yet: one field needs another look.");

    /// A part in one state.
    public record Sample<T>(String state, T of) {}

    public String title() {
        return "Style";
    }

    public List<String> themes() {
        return List.of("light", "dark");
    }

    public List<Sample<ScoreView>> scores() {
        return List.of(
                new Sample<>("narrow", score(3.9, 4.1, 4.3)),
                new Sample<>("wide", score(1.4, 3.2, 4.8)),
                new Sample<>("lowest", score(1, 1, 1.6)),
                new Sample<>("highest", score(4.4, 5, 5)),
                new Sample<>("no doubt", score(3, 3, 3)));
    }

    public List<Sample<IntervalView>> intervals() {
        return List.of(
                new Sample<>("a score", IntervalView.ofScore(2.2, 3.1, 3.9)),
                new Sample<>("agreement", IntervalView.ofAgreement(-.2, .4, .8)),
                new Sample<>("gap", IntervalView.ofGap(-.6)),
                new Sample<>("gap beyond the axis", IntervalView.ofGap(3)),
                new Sample<>("none", IntervalView.NONE));
    }

    public List<Sample<CellView>> cells() {
        return List.of(
                new Sample<>("1", rated(1)),
                new Sample<>("1.5", rated(1, 2)),
                new Sample<>("2", rated(2)),
                new Sample<>("2.5", rated(2, 3)),
                new Sample<>("3", rated(3)),
                new Sample<>("3.5", rated(3, 4)),
                new Sample<>("4", rated(4)),
                new Sample<>("4.5", rated(4, 5)),
                new Sample<>("5", rated(5)),
                new Sample<>("six raters", rated(4, 4, 4, 4, 4, 5)),
                new Sample<>("split", rated(2, 4)),
                new Sample<>("split, many", rated(1, 2, 2, 5, 5, 5)),
                new Sample<>("never asked", unrated(Coverage.NEVER_ASKED)),
                new Sample<>("asked", unrated(Coverage.ASKED)),
                new Sample<>("hidden", hidden(2)));
    }

    public List<Sample<CellView>> squares() {
        return List.of(
                new Sample<>("never asked", unrated(Coverage.NEVER_ASKED)),
                new Sample<>("asked", unrated(Coverage.ASKED)),
                new Sample<>("one voice", unrated(Coverage.ONE_VOICE)),
                new Sample<>("corroborated", unrated(Coverage.CORROBORATED)));
    }

    public List<Sample<List<CellView>>> strips() {
        return List.of(
                new Sample<>(
                        "each",
                        StyleSamples.heard(
                                Coverage.CORROBORATED, Coverage.ONE_VOICE, Coverage.ASKED, Coverage.NEVER_ASKED)),
                new Sample<>("nothing", StyleSamples.heard(Coverage.NEVER_ASKED, Coverage.NEVER_ASKED)),
                new Sample<>("all", StyleSamples.heard(Coverage.CORROBORATED, Coverage.CORROBORATED)),
                new Sample<>("no needs", StyleSamples.heard()));
    }

    public List<Sample<GateView>> gates() {
        return List.of(
                new Sample<>("passed", gate(Gate.Status.PASSED)),
                new Sample<>("contested", gate(Gate.Status.CONTESTED)),
                new Sample<>("failed", gate(Gate.Status.FAILED)),
                new Sample<>("not assessed", gate(Gate.Status.NOT_ASSESSED)),
                new Sample<>("hidden", gate(null)));
    }

    public List<Sample<ReadinessView>> readinesses() {
        var contested = gate(Gate.Status.CONTESTED).words();
        var open = gate(Gate.Status.NOT_ASSESSED).words();
        return List.of(
                new Sample<>("ready", readiness(Readiness.Status.READY)),
                new Sample<>("not ready", readiness(Readiness.Status.NOT_READY, contested)),
                new Sample<>(
                        "blocked",
                        readiness(
                                Readiness.Status.BLOCKED,
                                gate(Gate.Status.FAILED).words())),
                new Sample<>("hidden", StyleSamples.unseen()),
                new Sample<>(
                        "shortened",
                        readiness(Readiness.Status.NOT_READY, contested, open, contested, open)
                                .brief()));
    }

    public List<Sample<String>> people() {
        return List.of(
                new Sample<>("usual", "Hanne Solberg"),
                new Sample<>("from right to left", "نور حداد"),
                new Sample<>("hostile", "<b>Robin</b>\u202E ];DROP"),
                new Sample<>(
                        "long", "Wolfeschlegelsteinhausenbergerdorff ".repeat(3).strip()));
    }

    public Instant moment() {
        return StyleSamples.MOMENT;
    }

    public List<Sample<Paging>> pagings() {
        var address = Address.of("/style");
        return List.of(
                new Sample<>("first", Paging.of("1", 180, address)),
                new Sample<>("middle", Paging.of("3", 180, address)),
                new Sample<>("last", Paging.of("4", 180, address)),
                new Sample<>("all on one", Paging.of("1", 12, address)));
    }

    public Lookup<String> found() {
        return Lookup.of("/style", "", "1", 180, (_, _) -> List.of("Hanne Solberg"));
    }

    public Lookup<String> notFound() {
        return Lookup.of("/style", "Hanne", "1", 0, (_, _) -> List.of());
    }

    public LongTaskView errand() {
        return errand(60, 180, Phrase.of("%,d of %,d", 60, 180));
    }

    public LongTaskView newErrand() {
        return errand(0, 0, null);
    }

    private static LongTaskView errand(int done, int total, @Nullable Phrase counts) {
        return new LongTaskView("/style", "style", LongTask.State.RUNNING, done, total, counts, ONE_WRONG);
    }

    public Problems problems() {
        return new Problems(ONE_WRONG, Map.of());
    }

    public List<Option> options() {
        return List.of(Option.of("a", "A", "b"), Option.of("b", "B", "b"));
    }

    public String sentence() {
        return "Paged herself in on a Sunday.";
    }

    public List<EvidenceLine> lines() {
        return StyleSamples.lines();
    }

    public List<Evaluation.Need> needs() {
        return StyleSamples.NEEDS;
    }

    public RoleHead head() {
        return StyleSamples.head();
    }

    public List<DecisionRecord.Entry> decisions() {
        return List.of(StyleSamples.decision());
    }

    public List<DecisionRecord.Entry> noDecision() {
        return List.of();
    }
}
