package dev.assay.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts what an import creates, changes and finds, by kind.
final class Tally {

    static final String ROLES = "roles";
    static final String NEEDS = "needs";
    static final String QUESTIONS = "questions";
    static final String CANDIDATES = "candidates";
    static final String INTERVIEWS = "interviews";
    static final String NOTE_LINES = "noteLines";
    static final String CLAIMS = "claims";
    private static final List<String> KINDS =
            List.of(ROLES, NEEDS, QUESTIONS, CANDIDATES, INTERVIEWS, NOTE_LINES, CLAIMS);

    private final Map<String, Integer> counts = none();

    void add(String kind, int count) {
        counts.merge(kind, count, Integer::sum);
    }

    /// Every kind, in the order it is told.
    Map<String, Integer> all() {
        return new LinkedHashMap<>(counts);
    }

    /// Without the kinds of which there are none.
    Map<String, Integer> some() {
        var some = all();
        some.values().removeIf(count -> count == 0);
        return some;
    }

    static Map<String, Integer> none() {
        var none = new LinkedHashMap<String, Integer>();
        KINDS.forEach(kind -> none.put(kind, 0));
        return none;
    }

    @SafeVarargs
    static Map<String, Integer> sum(Map<String, Integer>... parts) {
        var sum = new Tally();
        for (var part : parts) {
            part.forEach(sum::add);
        }
        return sum.some();
    }
}
