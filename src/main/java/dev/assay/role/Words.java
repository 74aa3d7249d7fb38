package dev.assay.role;

import dev.assay.access.Access;
import dev.assay.web.Option;
import java.util.Arrays;
import java.util.List;

/// How duties and access levels read on pages.
final class Words {

    private Words() {}

    static String of(Duty duty) {
        return switch (duty) {
            case MANAGER -> "Manager: sees and changes everything";
            case INTERVIEWER -> "Interviewer: rates, then sees others";
            case OBSERVER -> "Observer: reads what is submitted";
        };
    }

    /// The duties that somebody of this access may have.
    static List<Option> duties(Access access, Duty chosen) {
        return Arrays.stream(Duty.values())
                .filter(duty -> Team.able(access, duty))
                .map(duty -> Option.of(duty, of(duty), chosen))
                .toList();
    }
}
