package dev.assay.role;

import dev.assay.access.Access;
import dev.assay.language.Phrase;
import dev.assay.web.Option;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// How duties and access levels read on pages.
final class Words {

    private Words() {}

    static Phrase of(Duty duty) {
        return switch (duty) {
            case MANAGER -> Phrase.of("Manager: sees and changes everything");
            case INTERVIEWER -> Phrase.of("Interviewer: rates, then sees others");
            case OBSERVER -> Phrase.of("Observer: reads what is submitted");
        };
    }

    static Phrase brief(Duty duty) {
        return switch (duty) {
            case MANAGER -> Phrase.of("Manager");
            case INTERVIEWER -> Phrase.of("Interviewer");
            case OBSERVER -> Phrase.of("Observer");
        };
    }

    /// Every duty, and none.
    static List<Option> anyDuty() {
        return Stream.concat(
                        Arrays.stream(Duty.values()).map(duty -> Option.of(duty, of(duty), null)), Stream.of(off()))
                .toList();
    }

    static Option off() {
        return new Option("", Phrase.of("Off the team"), false);
    }

    /// The duties that somebody of this access may have.
    static List<Option> duties(Access access, Duty chosen) {
        return Arrays.stream(Duty.values())
                .filter(duty -> Team.able(access, duty))
                .map(duty -> Option.of(duty, of(duty), chosen))
                .toList();
    }
}
