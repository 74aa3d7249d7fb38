package dev.assay.shorthand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The verdict in front of a line goes to the codes that have none of their own; with no code
/// in the line it waits there to be linked.
final class LeadingSign {

    private final Opening opening;

    LeadingSign(Opening opening) {
        this.opening = opening;
    }

    void applyTo(List<Mark> marks) {
        var verdict = opening.verdict();
        if (verdict == null) {
            return;
        }
        Set<String> judged = new HashSet<>();
        boolean coded = false;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.OfVerdict(String need, Verdict own, int start, int end) && need != null) {
                coded = true;
                judged.add(need);
                marks.set(i, new Mark.OfVerdict(need, own == Verdict.MENTION ? verdict : own, start, end));
            }
        }
        boolean rated = judgeRatings(marks, verdict, judged);
        if (!coded && !rated) {
            marks.add(new Mark.OfVerdict(null, verdict, opening.signStart(), opening.signEnd()));
        }
    }

    /// A rating stays; the verdict stands behind it and takes no room, so that marks never
    /// overlap.
    private static boolean judgeRatings(List<Mark> marks, Verdict verdict, Set<String> judged) {
        List<Mark> verdicts = new ArrayList<>();
        boolean rated = false;
        for (var mark : marks) {
            if (mark instanceof Mark.OfRating(String need, int _, int _, int end)) {
                rated = true;
                if (judged.add(need)) {
                    verdicts.add(new Mark.OfVerdict(need, verdict, end, end));
                }
            }
        }
        marks.addAll(verdicts);
        return rated;
    }
}
