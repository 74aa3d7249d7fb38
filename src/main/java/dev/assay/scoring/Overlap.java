package dev.assay.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/// Which raters met on which subjects, and how far apart they were there: the normal equations of
/// the severity estimate.
///
/// A rater is compared only with colleagues who rated the same subject on the same criterion, so
/// whoever happened to meet good candidates is not called lenient. Each subject counts once,
/// however many criteria were rated: with halo they are one piece of information.
///
/// Source: docs/scoring.md, section "Severe and lenient interviewers".
final class Overlap {

    private static final int PAIR = 2;

    private final Sheet sheet;
    /// A, raters × raters.
    final double[][] information;
    /// r, one a rater, points.
    final double[] gaps;
    /// Subjects each rater shares with a colleague.
    final int[] sharedSubjects;
    /// q̄, harmonic mean of the criteria in common; the number of criteria where nobody met.
    final double criteriaShared;

    private final Links links;

    /// Sums over the subjects in the order of their identities, so that the order of the panel
    /// leaves no trace.
    Overlap(Sheet sheet, List<Subject> subjects) {
        this.sheet = sheet;
        var raters = sheet.raters().size();
        information = new double[raters][raters];
        gaps = new double[raters];
        sharedSubjects = new int[raters];
        links = new Links(raters);
        var lastSubject = new int[raters];
        Arrays.fill(lastSubject, -1);
        var met = 0;
        var reciprocals = 0.0;
        for (var subject : byIdentity(subjects)) {
            var criteria = criteriaMet(subject);
            if (criteria > 0) {
                met++;
                reciprocals += 1.0 / criteria;
                add(subject, 1.0 / criteria, lastSubject);
            }
        }
        criteriaShared = met == 0 ? sheet.criteria() : met / reciprocals;
    }

    /// Positions of the subjects, ascending by identity.
    static int[] byIdentity(List<Subject> subjects) {
        return IntStream.range(0, subjects.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> subjects.get(i).id()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The groups of raters, each ascending by identity: two who rated one subject on one
    /// criterion are in one group, and so is everybody they are linked to by others.
    List<List<UUID>> groups() {
        var groups = new TreeMap<Integer, List<UUID>>();
        for (var rater = 0; rater < gaps.length; rater++) {
            groups.computeIfAbsent(links.group(rater), root -> new ArrayList<>())
                    .add(sheet.raters().get(rater));
        }
        return List.copyOf(groups.values());
    }

    private int criteriaMet(int subject) {
        var met = 0;
        for (var k = 0; k < sheet.criteria(); k++) {
            if (sheet.to(subject, k) - sheet.from(subject, k) >= PAIR) {
                met++;
            }
        }
        return met;
    }

    private void add(int subject, double share, int[] lastSubject) {
        for (var k = 0; k < sheet.criteria(); k++) {
            var from = sheet.from(subject, k);
            var to = sheet.to(subject, k);
            if (to - from >= PAIR) {
                add(from, to, share);
                for (var voice = from; voice < to; voice++) {
                    var rater = sheet.rater(voice);
                    if (lastSubject[rater] != subject) {
                        lastSubject[rater] = subject;
                        sharedSubjects[rater]++;
                    }
                    links.link(rater, sheet.rater(from));
                }
            }
        }
    }

    private void add(int from, int to, double share) {
        var mean = sheet.mean(from, to);
        var each = share / (to - from);
        for (var voice = from; voice < to; voice++) {
            var row = information[sheet.rater(voice)];
            row[sheet.rater(voice)] += share;
            gaps[sheet.rater(voice)] += share * (sheet.value(voice) - mean);
            for (var other = from; other < to; other++) {
                row[sheet.rater(other)] -= each;
            }
        }
    }
}
