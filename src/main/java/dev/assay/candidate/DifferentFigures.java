package dev.assay.candidate;

import dev.assay.figure.Quantity;
import dev.assay.reading.ClaimKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Finds lines of one candidate that give different figures for what seems to be the same thing.
///
/// Two lines are shown together when each has exactly one figure of the same unit, the figures
/// are more than a twentieth apart, and the lines share words: three that say what they are
/// about, or, in one story and about things that are counted, two. Two of the shared words must
/// be rare, in four of the candidate's lines at most. A pair that is missed costs less than a
/// false one, so nothing else is tried; what the pair means is for a person to ask. Source: ADR
/// 0009.
public final class DifferentFigures {

    private static final int SHARED = 3;
    private static final int SHARED_IN_A_STORY = 2;
    private static final int MOST_LINES_OF_A_RARE_WORD = 4;
    private static final int RARE_SHARED = 2;
    /// A line with more is a table, and says of none of them what it is about.
    private static final int MOST_FIGURES = 12;
    private static final Set<String> MEASURES = Set.of("%", "×", "s", "$", "€", "£", "¥", "CAD", "CHF", "times");

    private final List<Line> lines;
    private final Map<String, List<Integer>> byWord = new LinkedHashMap<>();

    /// A claim's words and figures.
    private record Line(Claim claim, List<Quantity> quantities, Set<String> words) {}

    /// Two claims and the figure of each.
    public record Pair(Claim first, Quantity firstFigure, Claim second, Quantity secondFigure) {}

    private DifferentFigures(List<Claim> claims) {
        lines = claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.QUANTITY)
                .map(claim -> new Line(claim, claim.quantities(), ContentWords.of(claim.text())))
                .filter(line -> line.quantities.size() <= MOST_FIGURES)
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            for (var word : lines.get(i).words) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /// The pairs among one candidate's claims, in the order of the claims.
    public static List<Pair> among(List<Claim> claims) {
        return new DifferentFigures(claims).pairs();
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j : withRareWordsOf(i)) {
                pair(lines.get(i), lines.get(j), pairs);
            }
        }
        return pairs;
    }

    /// Later lines that share enough rare words with this one.
    private List<Integer> withRareWordsOf(int line) {
        var shared = new HashMap<Integer, Integer>();
        for (var word : lines.get(line).words) {
            var places = Objects.requireNonNull(byWord.get(word));
            if (places.size() <= MOST_LINES_OF_A_RARE_WORD) {
                places.stream().filter(other -> other > line).forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .filter(each -> each.getValue() >= RARE_SHARED)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static void pair(Line first, Line second, List<Pair> pairs) {
        for (var one : first.quantities) {
            for (var two : second.quantities) {
                boolean same = one.comparable(two) && one.differs(two) && alone(one, first) && alone(two, second);
                if (same && aboutTheSame(first, second, one)) {
                    pairs.add(new Pair(first.claim, one, second.claim, two));
                    return;
                }
            }
        }
    }

    private static boolean alone(Quantity figure, Line line) {
        return line.quantities.stream()
                        .filter(other -> other.noun().equals(figure.noun()))
                        .count()
                == 1;
    }

    private static boolean aboutTheSame(Line first, Line second, Quantity figure) {
        var shared = new HashSet<>(first.words);
        shared.retainAll(second.words);
        shared.removeAll(ContentWords.of(figure.noun()));
        boolean counted = !MEASURES.contains(figure.unit());
        var story = first.claim.story();
        boolean oneStory = story != null
                && story.equals(second.claim.story())
                && Objects.equals(first.claim.section(), second.claim.section());
        return shared.size() >= (counted && oneStory ? SHARED_IN_A_STORY : SHARED);
    }
}
