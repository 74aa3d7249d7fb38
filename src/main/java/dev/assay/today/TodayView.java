package dev.assay.today;

import dev.assay.access.Viewer;
import dev.assay.evaluation.Evaluations;
import dev.assay.interview.Interview;
import dev.assay.language.Phrase;
import dev.assay.role.Live;
import dev.assay.web.Format;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// What one person finds when they come in.
///
/// @param moreRoles how many roles of theirs are not shown
/// @param founder whether they may create roles
/// @param live how the page follows their roles
public record TodayView(
        Instant now,
        List<TodaySlot> slots,
        List<TodayDue> due,
        List<TodayRole> roles,
        int moreRoles,
        boolean founder,
        Live live) {

    private static final int MOST_DUE = 8;

    static TodayView of(
            Viewer viewer,
            Instant now,
            List<Interview> interviews,
            Map<UUID, Evaluations.Seen> seen,
            int roles,
            Live live) {
        var slots = TodaySlot.inOrder(interviews, seen, now.atZone(viewer.zone()));
        var drafts = interviews.stream()
                .filter(interview -> interview.state() == Interview.State.LIVE)
                .map(TodayDue::draft);
        var open =
                seen.values().stream().filter(one -> one.membership().manages()).flatMap(TodayDue::open);
        return new TodayView(
                now,
                slots,
                Stream.concat(drafts, open).limit(MOST_DUE).toList(),
                seen.values().stream()
                        .map(TodayRole::of)
                        .sorted(Comparator.comparing(role -> role.rows().isEmpty()))
                        .toList(),
                roles - seen.size(),
                viewer.mayFound(),
                live);
    }

    public boolean empty() {
        return slots.isEmpty() && roles.isEmpty();
    }

    /// `It is 13:12 CET. Two interviews to go, one set of ratings to finish.`
    public Phrase sentence() {
        int begun = (int) slots.stream().filter(TodaySlot::begun).count();
        var clock = Phrase.of("It is %s %s.", Format.clock(now), Format.zone(now));
        var ahead = ahead(slots.size() - begun);
        return begun == 0
                ? Phrase.of("%s %s.", clock, ahead)
                : Phrase.of("%s %s, %s to finish.", clock, ahead, drafts(begun));
    }

    private static Phrase ahead(int interviews) {
        return switch (interviews) {
            case 0 -> Phrase.of("No interviews to go");
            case 1 -> Phrase.of("One interview to go");
            default ->
                Phrase.of("%s interviews to go", Format.inWords(interviews).capital());
        };
    }

    private static Phrase drafts(int begun) {
        return begun == 1 ? Phrase.of("one set of ratings") : Phrase.of("%s sets of ratings", Format.inWords(begun));
    }
}
