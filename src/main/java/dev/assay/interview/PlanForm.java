package dev.assay.interview;

import dev.assay.language.Phrase;
import dev.assay.web.Clash;
import dev.assay.web.Form;
import dev.assay.web.Refused;
import dev.assay.web.WallTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// What is typed about an interview's plan.
///
/// @param interviewerId empty for the signed-in person
/// @param startsAt `2030-03-13T10:00` in the time zone of who typed it; empty where no time is
///     set
public record PlanForm(
        @RestForm @Nullable String round,
        @RestForm @Nullable String interviewerId,
        @RestForm @Nullable String startsAt,
        @RestForm @Nullable String minutes,
        @RestForm @Nullable String version) {

    static PlanForm empty(UUID interviewer) {
        return new PlanForm("", interviewer.toString(), "", "60", "0");
    }

    static PlanForm of(Interview interview, ZoneId zone) {
        return new PlanForm(
                interview.round(),
                interview.interviewer.id.toString(),
                interview.startsAt == null ? "" : WallTime.shown(interview.startsAt, zone),
                Integer.toString(interview.minutes()),
                Long.toString(interview.version));
    }

    /// The plan, its time read in a zone.
    ///
    /// @param before when the interview was to start; null for a new one
    /// @throws Refused 400 naming the field that is wrong
    Interview.Plan plan(ZoneId zone, @Nullable Instant before) {
        var start = start(zone);
        return new Interview.Plan(round, start == null ? null : start.instant(before), length());
    }

    /// What was done, and what whoever typed the time should know of it.
    Phrase done(Phrase sentence, ZoneId zone) {
        var start = start(zone);
        var notice = start == null ? null : start.notice();
        return notice == null ? sentence : Phrase.of("%s %s", sentence, notice);
    }

    private @Nullable WallTime start(ZoneId zone) {
        return WallTime.read("startsAt", startsAt, zone);
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
    Clash clash(Interview now, String mine, ZoneId zone) {
        var saved = of(now, zone);
        var url = "/interviews/" + now.id + "/plan";
        return new Clash(
                Phrase.verbatim(now.candidacy.candidate.name()),
                url,
                "/candidacies/" + now.candidacy.id,
                Form.shown(saved.version),
                List.of(
                        text("round", Phrase.of("Round"), saved.round, round),
                        new Clash.Text(
                                "interviewerId",
                                Phrase.of("Interviewer"),
                                Form.typed(saved.interviewerId),
                                Form.typed(interviewerId),
                                Phrase.verbatim(now.interviewer.name),
                                Phrase.verbatim(mine)),
                        new Clash.Text(
                                "startsAt",
                                Phrase.of("Starts at (%s)", zone.getId()),
                                Form.typed(saved.startsAt),
                                Form.typed(startsAt),
                                WallTime.words(saved.startsAt, zone),
                                WallTime.words(startsAt, zone)),
                        text("minutes", Phrase.of("Minutes"), saved.minutes, minutes)));
    }

    private static Clash.Text text(String name, Phrase label, @Nullable String theirs, @Nullable String mine) {
        return new Clash.Text(name, label, Form.typed(theirs), Form.typed(mine));
    }
}
