package dev.assay.board;

import dev.assay.evaluation.Evaluation.Candidacy;
import dev.assay.language.Phrase;
import dev.assay.web.Format;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The order of candidates on the board, and what to say about it.
///
/// Nobody is ranked before two are ready: an order by score reads as a verdict. Candidates whose
/// values are hidden come last, by name, so that their place tells nothing.
public record BoardOrder(By by, boolean descending) {

    /// What to order by. `USUAL` is by name until two are ready, then the ready by score.
    public enum By {
        USUAL,
        NAME,
        SCORE,
        READINESS,
        COVERAGE
    }

    /// The order asked for by the parameters of the page; the usual one where they say nothing
    /// known.
    public static BoardOrder of(@Nullable String sort, @Nullable String dir) {
        for (var by : By.values()) {
            if (by != By.USUAL && by.name().toLowerCase(Locale.ROOT).equals(sort)) {
                return new BoardOrder(by, dir == null ? by == By.SCORE || by == By.COVERAGE : dir.equals("desc"));
            }
        }
        return new BoardOrder(By.USUAL, false);
    }

    /// What a candidate counts as, in the order of the board.
    public enum Group {
        READY("ready"),
        NOT_READY("not-ready"),
        BLOCKED("blocked"),
        HIDDEN("hidden");

        private final String word;

        Group(String word) {
            this.word = word;
        }

        /// In an address.
        public String word() {
            return word;
        }

        public Phrase words() {
            return switch (this) {
                case READY -> Phrase.of("Ready");
                case NOT_READY -> Phrase.of("Not ready");
                case BLOCKED -> Phrase.of("Blocked");
                case HIDDEN -> Phrase.of("Hidden until you submit");
            };
        }

        /// In the middle of a sentence.
        Phrase wordsWithin() {
            return switch (this) {
                case READY -> Phrase.of("ready");
                case NOT_READY -> Phrase.of("not ready");
                case BLOCKED -> Phrase.of("blocked");
                case HIDDEN -> Phrase.of("hidden until you submit");
            };
        }

        static Group of(Candidacy candidacy) {
            var readiness = candidacy.readiness();
            if (candidacy.hidden() || readiness == null) {
                return HIDDEN;
            }
            return switch (readiness.status()) {
                case READY -> READY;
                case NOT_READY -> NOT_READY;
                case BLOCKED -> BLOCKED;
            };
        }
    }

    public List<Candidacy> sort(List<Candidacy> byName) {
        return switch (by) {
            case USUAL -> ready(byName) < 2 ? byName : sorted(byName, usual());
            case NAME -> descending ? byName.reversed() : byName;
            case SCORE -> knownFirst(byName, c -> c.score() != null, Comparator.comparingDouble(BoardOrder::score));
            case READINESS -> knownFirst(byName, c -> !c.hidden(), Comparator.comparing(Group::of));
            case COVERAGE -> knownFirst(byName, c -> !c.hidden(), Comparator.comparingDouble(Candidacy::assessed));
        };
    }

    /// One sentence or two on the order.
    Phrase sentence(List<Candidacy> byName) {
        var ready = ready(byName);
        return switch (by) {
            case USUAL ->
                ready < 2
                        ? Phrase.of("Alphabetical: %s, so there is no ranking yet.", readyOf(ready, byName.size()))
                        : Phrase.of("The ready by score, the others by name: %s.", readyOf(ready, byName.size()));
            case NAME -> Phrase.of("Sorted by name.");
            case SCORE -> Phrase.of("Sorted by score.");
            case READINESS -> Phrase.of("Sorted by readiness.");
            case COVERAGE -> Phrase.of("Sorted by share of weight assessed.");
        };
    }

    private static Phrase readyOf(int ready, int all) {
        return ready == 1
                ? Phrase.of("one of %s is ready", Format.inWords(all))
                : Phrase.of("%s of %s are ready", Format.inWords(ready), Format.inWords(all));
    }

    private static int ready(List<Candidacy> candidacies) {
        return (int)
                candidacies.stream().filter(c -> Group.of(c) == Group.READY).count();
    }

    private static List<Candidacy> sorted(List<Candidacy> byName, Comparator<Candidacy> order) {
        return byName.stream().sorted(order).toList();
    }

    private List<Candidacy> knownFirst(
            List<Candidacy> byName, Predicate<Candidacy> known, Comparator<Candidacy> order) {
        var directed = descending ? order.reversed() : order;
        return Stream.concat(
                        byName.stream().filter(known).sorted(directed),
                        byName.stream().filter(known.negate()))
                .toList();
    }

    /// The ready by falling score, then the others by name, the hidden last.
    private static Comparator<Candidacy> usual() {
        return Comparator.comparing((Candidacy candidacy) -> Group.of(candidacy))
                .thenComparingDouble(c -> Group.of(c) == Group.READY ? -score(c) : 0);
    }

    private static double score(Candidacy candidacy) {
        var score = candidacy.score();
        return score == null ? 0 : score.adjusted();
    }
}
