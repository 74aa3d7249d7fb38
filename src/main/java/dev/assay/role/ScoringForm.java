package dev.assay.role;

import dev.assay.language.Phrase;
import dev.assay.scoring.Mode;
import dev.assay.web.Form;
import dev.assay.web.Option;
import dev.assay.web.Refused;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// How a role is scored, as typed.
public record ScoringForm(
        @RestForm @Nullable String mode,
        @RestForm @Nullable String minimumRaters,
        @RestForm @Nullable String reason) {

    private static final int CHOICES = 4;

    static ScoringForm of(Role role) {
        return new ScoringForm(role.mode().name(), Integer.toString(role.minimumRaters()), "");
    }

    public List<Option> modes() {
        return List.of(
                Option.of(Mode.ADJUSTED, Phrase.of("Ratings corrected for how severe interviewers are"), mode),
                Option.of(Mode.AS_RATED, Phrase.of("Ratings as they are"), mode));
    }

    public List<Option> raterChoices() {
        return Stream.iterate(1, raters -> raters + 1)
                .limit(CHOICES)
                .map(raters -> Option.of(
                        raters, raters == 1 ? Phrase.of("1 rating") : Phrase.of("%d ratings", raters), minimumRaters))
                .toList();
    }

    /// @throws Refused 400 for another mode
    Mode parsedMode() {
        try {
            return Mode.valueOf(Form.typed(mode));
        } catch (IllegalArgumentException e) {
            throw Refused.malformed("mode", "must be ADJUSTED or AS_RATED");
        }
    }

    /// @throws Refused 400 for what is no number
    int parsedRaters() {
        try {
            return Integer.parseInt(Form.typed(minimumRaters).strip());
        } catch (NumberFormatException e) {
            throw Refused.malformed("minimumRaters", "must be a whole number from 1 to 9");
        }
    }
}
