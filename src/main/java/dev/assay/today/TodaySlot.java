package dev.assay.today;

import dev.assay.evaluation.CellView;
import dev.assay.evaluation.Evaluations;
import dev.assay.interview.Interview;
import dev.assay.language.Phrase;
import dev.assay.scoring.Coverage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One interview of mine that is not submitted.
///
/// @param next whether it is the one that comes now
/// @param asks the needs that this candidate was heard least on
public record TodaySlot(
        UUID id,
        UUID candidacyId,
        String candidate,
        String role,
        String round,
        @Nullable Instant startsAt,
        int minutes,
        boolean begun,
        boolean next,
        boolean today,
        Instant now,
        List<CellView> asks) {

    private static final int MOST_ASKS = 4;

    static List<TodaySlot> inOrder(List<Interview> interviews, Map<UUID, Evaluations.Seen> seen, ZonedDateTime now) {
        var coming = interviews.stream()
                .filter(interview -> interview.state() == Interview.State.PLANNED && !over(interview, now.toInstant()))
                .findFirst()
                .orElse(null);
        return interviews.stream()
                .map(interview -> of(interview, coming != null && interview.id.equals(coming.id), seen, now))
                .toList();
    }

    private static boolean over(Interview interview, Instant now) {
        return interview.startsAt != null
                && interview
                        .startsAt
                        .plus(Duration.ofMinutes(interview.minutes()))
                        .isBefore(now);
    }

    private static TodaySlot of(
            Interview interview, boolean next, Map<UUID, Evaluations.Seen> seen, ZonedDateTime now) {
        var candidacy = interview.candidacy;
        boolean begun = interview.state() != Interview.State.PLANNED;
        return new TodaySlot(
                interview.id,
                candidacy.id,
                candidacy.candidate.name(),
                candidacy.role.title(),
                interview.round(),
                interview.startsAt,
                interview.minutes(),
                begun,
                next,
                isOn(now, interview.startsAt),
                now.toInstant(),
                begun ? List.of() : asks(seen.get(candidacy.role.id), candidacy.id));
    }

    private static boolean isOn(ZonedDateTime day, @Nullable Instant time) {
        return time != null && time.atZone(day.getZone()).toLocalDate().equals(day.toLocalDate());
    }

    /// What was heard, never how good it was, so there is nothing to hide.
    private static List<CellView> asks(Evaluations.@Nullable Seen seen, UUID candidacy) {
        if (seen == null) {
            return List.of();
        }
        return seen.evaluation().candidacy(candidacy).stream()
                .flatMap(one -> CellView.row(seen.evaluation(), one).stream())
                .filter(cell -> cell.cell().coverage() != Coverage.CORROBORATED)
                .sorted(Comparator.comparing(CellView::coverage)
                        .thenComparing(cell -> cell.need().mustHave() == null)
                        .thenComparing(cell -> cell.need().share(), Comparator.reverseOrder()))
                .limit(MOST_ASKS)
                .toList();
    }

    public String url() {
        return "/interviews/" + id;
    }

    public String candidacyUrl() {
        return "/candidacies/" + candidacyId;
    }

    /// `past`, `next`, or nothing.
    public String css() {
        return begun ? "past" : next ? "next" : "";
    }

    /// `in 18 min`; null where it is not within two hours.
    public @Nullable Phrase soon() {
        if (startsAt == null || begun) {
            return null;
        }
        long away = Duration.between(now, startsAt).toMinutes();
        return away >= 0 && away < 120 ? Phrase.of("in %d min", away) : null;
    }
}
