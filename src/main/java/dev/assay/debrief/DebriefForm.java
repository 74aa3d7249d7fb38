package dev.assay.debrief;

import dev.assay.decision.Decision;
import dev.assay.decision.Outcome;
import dev.assay.web.Form;
import dev.assay.web.Option;
import dev.assay.web.Problems;
import dev.assay.web.Refused;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// What is typed in a meeting: an outcome with its reason, or another rating of one's own with
/// why.
///
/// @param version of what the form was opened on
/// @param revision of the evaluation that the form was opened on
record DebriefForm(
        @RestForm @Nullable String outcome,
        @RestForm @Nullable String reason,
        @RestForm @Nullable String accepted,
        @RestForm @Nullable String revision,
        @RestForm @Nullable String value,
        @RestForm @Nullable String because,
        @RestForm @Nullable String version) {

    static final DebriefForm EMPTY = new DebriefForm(null, null, null, null, null, null, null);

    Decision.Draft draft() {
        return new Decision.Draft(outcome, Form.typed(reason), accepted != null);
    }

    static List<Option> outcomes() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> Option.of(outcome, outcome.words(), null))
                .toList();
    }

    /// @throws Refused 409 where the numbers moved since the form was opened
    void requireRevision(long now) {
        if (!Long.toString(now).equals(revision)) {
            throw Refused.conflict("The numbers moved since you opened this page. Look at them again, then record it.");
        }
    }

    /// The form as a page shows it.
    Shown shown(Problems problems) {
        return new Shown(
                Form.typed(outcome),
                Form.typed(reason),
                accepted != null,
                Form.typed(value),
                Form.typed(because),
                problems);
    }

    /// What was typed, and what is wrong with it.
    public record Shown(
            String outcome, String reason, boolean accepted, String value, String because, Problems problems) {}
}
