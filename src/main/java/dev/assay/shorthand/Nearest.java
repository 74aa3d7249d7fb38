package dev.assay.shorthand;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The known code that somebody probably meant: within two insertions, deletions or
/// replacements of single characters, ignoring case. Of several equally near, the first of the
/// role.
///
/// Only codes whose length differs by at most two are compared, each in a band of five
/// diagonals, and nothing longer than [#LONGEST] characters: the cost of one question has a
/// limit that does not depend on what was typed.
///
/// Source: V. Levenshtein, Binary codes capable of correcting deletions, insertions, and
/// reversals, 1966.
final class Nearest {

    private static final int EDITS = 2;
    private static final int LONGEST = 40;
    private static final int FAR = EDITS + 1;

    private final Map<String, String> spelling;

    /// @param spelling folded code to the code as the role spells it
    Nearest(Map<String, String> spelling) {
        this.spelling = spelling;
    }

    @Nullable
    String to(String text, int start, int end) {
        if (end - start > LONGEST) {
            return null;
        }
        String typed = Codes.folded(text, start, end);
        String nearest = null;
        int distance = FAR;
        for (var code : spelling.entrySet()) {
            int edits = edits(typed, code.getKey());
            if (edits < distance) {
                distance = edits;
                nearest = code.getValue();
            }
        }
        return nearest;
    }

    /// The edit distance, or [#FAR] where it is more than two.
    static int edits(String a, String b) {
        if (Math.abs(a.length() - b.length()) > EDITS) {
            return FAR;
        }
        int[] above = new int[b.length() + 1];
        Arrays.setAll(above, column -> Math.min(column, FAR));
        for (int row = 1; row <= a.length(); row++) {
            above = row(a, b, row, above);
        }
        return above[b.length()];
    }

    private static int[] row(String a, String b, int row, int[] above) {
        int[] costs = new int[b.length() + 1];
        Arrays.fill(costs, FAR);
        if (row <= EDITS) {
            costs[0] = row;
        }
        int last = Math.min(b.length(), row + EDITS);
        for (int column = Math.max(1, row - EDITS); column <= last; column++) {
            int replaced = above[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
            int moved = 1 + Math.min(above[column], costs[column - 1]);
            costs[column] = Math.min(FAR, Math.min(replaced, moved));
        }
        return costs;
    }
}
