package dev.assay.debrief;

import dev.assay.interview.GivenValue;
import dev.assay.interview.Interview;
import dev.assay.interview.Rating;
import dev.assay.language.Phrase;
import dev.assay.web.Option;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the viewer gave on one need, in a form to give another rating beside it.
///
/// @param words what it is now: `4`, or `not assessed`
/// @param options with what was chosen, of a form that was refused
public record OwnRating(UUID interviewId, long version, UUID needId, Phrase words, List<Option> options) {

    private static final Phrase NOT_ASSESSED = Phrase.of("not assessed");

    /// Of the viewer's newest submitted interview of a candidate; null where there is none. Two
    /// statements.
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

    /// Every value a form may send.
    static List<Option> anyValue() {
        return Stream.concat(
                        IntStream.rangeClosed(1, 5).mapToObj(value -> Option.of(value, words(value), null)),
                        Stream.of(Option.of(GivenValue.NOT_ASSESSED, NOT_ASSESSED, null)))
                .toList();
    }

    /// The same without what it is now.
    private static List<Option> options(@Nullable Integer now, String chosen) {
        var present = now == null ? GivenValue.NOT_ASSESSED : now.toString();
        return anyValue().stream()
                .filter(option -> !option.value().equals(present))
                .map(option -> Option.of(option.value(), option.label(), chosen))
                .toList();
    }

    static Phrase words(@Nullable Integer value) {
        return value == null ? NOT_ASSESSED : Phrase.of("%d", value);
    }
}
