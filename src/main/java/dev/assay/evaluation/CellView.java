package dev.assay.evaluation;

import dev.assay.evaluation.Evaluation.Assessment;
import dev.assay.language.Phrase;
import dev.assay.scoring.Coverage;
import dev.assay.web.Format;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One candidate on one need, as a page shows it.
///
/// @param candidate by name
/// @param hidden whether all that colleagues said of the candidate is hidden. It is the same in
///     all cells of the candidate, also in one that nobody rated
public record CellView(UUID candidacyId, String candidate, boolean hidden, Evaluation.Need need, Evaluation.Cell cell) {

    /// Shown in place of all that others know of a candidate whom the viewer has no interview
    /// with.
    public static final Phrase NOT_MET = Phrase.of("hidden: you have no interview with them");

    /// What a cell looks like. Each is told apart by shape, not by colour alone.
    public enum State {
        /// Nobody asked and nobody wrote a word.
        NEVER,
        /// Asked or noted, and nobody rated it.
        ASKED,
        /// There may be something that the viewer may not see yet.
        HIDDEN,
        /// Ratings are two points or more apart, so both sides are shown and no mean.
        SPLIT,
        /// One value for all who rated.
        VALUE
    }

    /// One side of a split cell.
    ///
    /// @param text the mean of its values: `2`, `4.5`
    /// @param band the class of that mean, as [CellView#band()] gives it
    /// @param raters how many people gave a value on this side, 1 or more
    public record Half(Phrase text, String band, int raters) {

        private static Half of(List<Double> values) {
            var mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
            return new Half(Format.brief(mean), Format.band(mean), values.size());
        }
    }

    /// The values that later submissions changed, one an interviewer; empty where none did. The
    /// first ones count.
    public List<Given.Revision> revisions() {
        return Given.revisions(cell);
    }

    /// `Ana 4, Ben 2, later 3`: everybody's value, the highest first value first; null where
    /// nobody rated or the cell is hidden.
    public @Nullable Phrase ratings() {
        return Given.ratings(cell);
    }

    /// The cells of one candidate, one a need, in the order of the role's needs.
    ///
    /// @throws IllegalArgumentException if the candidacy has no cell of one of the needs
    public static List<CellView> row(Evaluation evaluation, Evaluation.Candidacy candidacy) {
        return evaluation.needs().stream()
                .map(need ->
                        new CellView(candidacy.id(), candidacy.name(), candidacy.hidden(), need, cell(candidacy, need)))
                .toList();
    }

    private static Evaluation.Cell cell(Evaluation.Candidacy candidacy, Evaluation.Need need) {
        return candidacy.cells().stream()
                .filter(cell -> cell.needId().equals(need.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no cell of need " + need.code()));
    }

    /// What the cell looks like.
    public State state() {
        if (cell.assessment() == Assessment.HIDDEN) {
            return State.HIDDEN;
        }
        if (cell.assessment() == Assessment.NOT_ASSESSED) {
            return cell.coverage() == Coverage.NEVER_ASKED ? State.NEVER : State.ASKED;
        }
        return cell.split() ? State.SPLIT : State.VALUE;
    }

    /// The page of the lines behind this cell: `/candidacies/{id}/needs/{id}`.
    public String url() {
        return "/candidacies/" + candidacyId + "/needs/" + need.id();
    }

    /// The value as rated: `4` for a whole number of one rater, else with one decimal, `4.0`.
    ///
    /// @throws IllegalStateException if the cell has no value
    public Phrase text() {
        return raters() == 1 ? Format.brief(value()) : Format.oneDecimal(value());
    }

    /// The class of the band that the value as rated falls into, by halves of a point: `v1`,
    /// `v15`, `v2` to `v5`.
    ///
    /// @throws IllegalStateException if the cell has no value
    public String band() {
        return Format.band(value());
    }

    /// How many rated; told even where the cell is hidden, but 0 where the viewer never met the
    /// candidate.
    public int raters() {
        return Objects.requireNonNullElse(cell.raters(), 0);
    }

    /// The two sides of a split cell: values below the middle of the lowest and the highest, then
    /// those from the middle on.
    ///
    /// @throws java.util.NoSuchElementException if there are no values, or all are the same
    public List<Half> halves() {
        var values =
                cell.values().stream().map(Evaluation.Value::value).sorted().toList();
        var middle = (values.getFirst() + values.getLast()) / 2;
        return List.of(
                Half.of(values.stream().filter(v -> v < middle).toList()),
                Half.of(values.stream().filter(v -> v >= middle).toList()));
    }

    /// How much was heard, never how good it was; UNKNOWN where the viewer never met the
    /// candidate.
    public Heard coverage() {
        return Heard.of(cell.coverage());
    }

    /// `OWN: 4.0 from 2 raters`, `OWN: never asked`: the whole cell in words.
    public Phrase words() {
        return state() == State.VALUE
                ? Phrase.of("%s: %s %s", need.code(), text(), spoken())
                : Phrase.of("%s: %s", need.code(), spoken());
    }

    /// Whether the viewer has an interview with the candidate, or need not have one.
    public boolean met() {
        return cell.raters() != null;
    }

    /// What a screen reader says after the number: `from 2 raters`; where there is no one value,
    /// in its place: `never asked`, `raters disagree, 2 and 4`.
    public Phrase spoken() {
        return switch (state()) {
            case NEVER -> Phrase.of("never asked");
            case ASKED -> Phrase.of("asked, not assessed");
            case HIDDEN -> !met() ? NOT_MET : Phrase.of("hidden until you submit yours; %s", counted());
            case SPLIT -> Phrase.of("raters disagree, %s", Phrase.both(sides()));
            case VALUE -> raters() == 1 ? Phrase.of("from 1 rater") : Phrase.of("from %d raters", raters());
        };
    }

    /// How many rated and whether they agree: `Two voices agree.`, `Two voices, from 3 to 4.`
    /// Only for a cell with a value.
    public Phrase voices() {
        if (raters() == 1) {
            return Phrase.of("One voice.");
        }
        var values = cell.values().stream().mapToDouble(Evaluation.Value::value).summaryStatistics();
        var count = Format.inWords(raters()).capital();
        return values.getMin() == values.getMax()
                ? Phrase.of("%s voices agree.", count)
                : Phrase.of(
                        "%s voices, from %s to %s.",
                        count, Format.brief(values.getMin()), Format.brief(values.getMax()));
    }

    /// How much was heard, of whom and on what: `Noor Haddad, OWN: one voice`.
    public Phrase heard() {
        return Phrase.of("%s, %s: %s", candidate, need.code(), coverage().words());
    }

    /// The need's share of the weight in whole per cent, 0 to 100.
    public int weight() {
        return Format.whole(need.share());
    }

    /// `4 and 3 make 3.5 as rated; corrected for severity 3.6, and from 2.8 to 4.4 with the doubt
    /// that so few ratings leave.` Null where nobody rated or the cell is hidden. The corrected
    /// value is cut to 1 to 5.
    public @Nullable Phrase computation() {
        var asRated = cell.asRated();
        var adjusted = cell.adjusted();
        if (asRated == null || adjusted == null || cell.low() == null || cell.high() == null) {
            return null;
        }
        var ratings = Phrase.both(cell.values().reversed().stream()
                .map(value -> Format.brief(value.value()))
                .toList());
        var mean = raters() == 1
                ? Phrase.of("%s as rated", ratings)
                : Phrase.of("%s make %s as rated", ratings, Format.oneDecimal(asRated));
        return Phrase.of(
                "%s; corrected for severity %s, and from %s to %s with the doubt that so few ratings leave.",
                mean, onScale(adjusted), Format.oneDecimal(cell.low()), Format.oneDecimal(cell.high()));
    }

    /// The interval: `1.7–4.3`. Where there is none it says why: `not averaged`, `anything from 1
    /// to 5`.
    public Phrase span() {
        if (cell.low() != null && cell.high() != null && state() == State.VALUE) {
            return Phrase.of("%s–%s", Format.oneDecimal(cell.low()), Format.oneDecimal(cell.high()));
        }
        return switch (state()) {
            case SPLIT -> Phrase.of("not averaged");
            case NEVER, ASKED -> Phrase.of("anything from 1 to 5");
            case HIDDEN -> !met() ? NOT_MET : Phrase.of("hidden until you submit yours");
            case VALUE -> Phrase.verbatim("");
        };
    }

    /// The corrected value with its interval, on the axis from 1 to 5; [IntervalView#NONE] where
    /// there is no one value.
    public IntervalView interval() {
        var adjusted = cell.adjusted();
        return state() != State.VALUE || adjusted == null || cell.low() == null || cell.high() == null
                ? IntervalView.NONE
                : IntervalView.ofScore(cell.low(), adjusted, cell.high());
    }

    /// `corrected 4.1`, cut to 1 to 5; null where that reads like the value as rated, and where
    /// there is no value.
    public @Nullable Phrase corrected() {
        var adjusted = cell.adjusted();
        if (adjusted == null || onScale(adjusted).equals(Format.oneDecimal(value()))) {
            return null;
        }
        return Phrase.of("corrected %s", onScale(adjusted));
    }

    private static Phrase onScale(double value) {
        return Format.oneDecimal(Math.clamp(value, 1, 5));
    }

    private List<Phrase> sides() {
        return halves().stream().map(Half::text).toList();
    }

    private Phrase counted() {
        return raters() == 1 ? Phrase.of("1 rating") : Phrase.of("%d ratings", raters());
    }

    /// Whether there is one value for all; false for a split cell.
    public boolean rated() {
        return state() == State.VALUE;
    }

    /// Whether anybody rated and the viewer may see it; true for a split cell.
    public boolean assessed() {
        return cell.assessment() == Assessment.ASSESSED;
    }

    /// The mean as rated, in `[1, 5]`, unrounded: what people gave, so that anybody can check it
    /// by eye.
    ///
    /// @throws IllegalStateException if the cell has no value
    public double value() {
        var asRated = cell.asRated();
        if (asRated == null) {
            throw new IllegalStateException("no value of " + need.code() + " for candidacy " + candidacyId);
        }
        return asRated;
    }
}
