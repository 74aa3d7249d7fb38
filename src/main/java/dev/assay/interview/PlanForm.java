package dev.assay.interview;

import dev.assay.web.Clash;
import dev.assay.web.Form;
import dev.assay.web.Refused;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// What is typed about an interview's plan.
///
/// @param interviewerId empty for the signed-in person
/// @param startsAt `2030-03-13T10:00`, UTC; empty where no time is set
public record PlanForm(
        @RestForm @Nullable String round,
        @RestForm @Nullable String interviewerId,
        @RestForm @Nullable String startsAt,
        @RestForm @Nullable String minutes,
        @RestForm @Nullable String version) {

    static PlanForm empty(UUID interviewer) {
        return new PlanForm("", interviewer.toString(), "", "60", "0");
    }

    static PlanForm of(Interview interview) {
        return new PlanForm(
                interview.round(),
                interview.interviewer.id.toString(),
                interview.startsAt == null ? "" : local(interview.startsAt),
                Integer.toString(interview.minutes()),
                Long.toString(interview.version));
    }

    private static String local(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC)
                .withSecond(0)
                .withNano(0)
                .toString();
    }

    /// @throws Refused 400 naming the field that is wrong
    Interview.Plan plan() {
        return new Interview.Plan(round, start(), length());
    }

    private @Nullable Instant start() {
        var typed = Form.typed(startsAt).strip();
        try {
            return typed.isEmpty() ? null : LocalDateTime.parse(typed).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw Refused.malformed("startsAt", "must be a date and a time, such as 2030-03-13T10:00");
        }
    }

    private @Nullable Integer length() {
        var typed = Form.typed(minutes).strip();
        try {
            return typed.isEmpty() ? null : Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            throw Refused.malformed("minutes", "must be 1 to 1440");
        }
    }

    @Nullable
    UUID interviewer() {
        var typed = Form.typed(interviewerId).strip();
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw Refused.impossible("interviewerId", "names nobody here");
        }
    }

    /// What is saved now beside what was typed.
    ///
    /// @param mine the name of the interviewer who was chosen
    Clash clash(Interview now, String mine) {
        var saved = of(now);
        var url = "/interviews/" + now.id + "/plan";
        return new Clash(
                now.candidacy.candidate.name(),
                url,
                "/candidacies/" + now.candidacy.id,
                Form.shown(saved.version),
                List.of(
                        text("round", "Round", saved.round, round),
                        new Clash.Text(
                                "interviewerId",
                                "Interviewer",
                                Form.typed(saved.interviewerId),
                                Form.typed(interviewerId),
                                now.interviewer.name,
                                mine),
                        text("startsAt", "Starts at (UTC)", saved.startsAt, startsAt),
                        text("minutes", "Minutes", saved.minutes, minutes)));
    }

    private static Clash.Text text(String name, String label, @Nullable String theirs, @Nullable String mine) {
        return new Clash.Text(name, label, Form.typed(theirs), Form.typed(mine));
    }
}
