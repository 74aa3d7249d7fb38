package dev.assay.evaluation;

import dev.assay.interview.Interview;
import dev.assay.interview.Rating;
import dev.assay.web.Form;
import dev.assay.web.Option;
import dev.assay.web.Phrase;
import dev.assay.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the viewer gave on one need, in a form to give another rating beside it.
///
/// @param words what it is now: `4`, or `not assessed`
/// @param options with what was chosen, of a form that was refused
public record OwnRating(UUID interviewId, long version, UUID needId, Phrase words, List<Option> options) {

    private static final Phrase NOT_ASSESSED = Phrase.of("not assessed");

    /// Of the viewer's newest submitted interview of a candidate; null where there is none. Two statements.
    ///
    /// @param chosen in a form that was refused; empty at first
    static @Nullable OwnRating of(UUID candidacy, UUID need, UUID viewer, String chosen) {
        var own = Interview.listOfCandidacy(candidacy).stream()
                .filter(interview -> interview.interviewer.id.equals(viewer))
                .filter(interview -> interview.state() == Interview.State.SUBMITTED)
                .toList();
        if (own.isEmpty()) {
            return null;
        }
        var interview = own.getLast();
        var now = now(interview, need);
        return new OwnRating(interview.id, interview.version, need, words(now), options(now, chosen));
    }

    static @Nullable Integer now(Interview interview, UUID need) {
        var rating = Rating.current(interview.id).get(need);
        return rating == null ? null : rating.value();
    }

    private static List<Option> options(@Nullable Integer now, String chosen) {
        var options = new ArrayList<Option>();
        for (int value = 1; value <= 5; value++) {
            if (!Objects.equals(now, value)) {
                options.add(Option.of(value, Integer.toString(value), chosen));
            }
        }
        if (now != null) {
            options.add(Option.of("na", NOT_ASSESSED, chosen));
        }
        return options;
    }

    /// A value as a form sends it.
    ///
    /// @throws Refused 400 for anything else
    static @Nullable Integer value(@Nullable String typed) {
        var value = Form.typed(typed);
        if (!value.matches("[1-5]|na")) {
            throw Refused.malformed("value", "must be 1, 2, 3, 4, 5 or not assessed");
        }
        return value.equals("na") ? null : Integer.valueOf(value);
    }

    static Phrase words(@Nullable Integer value) {
        return value == null ? NOT_ASSESSED : Phrase.of("%d", value);
    }
}
