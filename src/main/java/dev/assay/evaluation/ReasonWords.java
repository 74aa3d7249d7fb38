package dev.assay.evaluation;

import dev.assay.language.Phrase;
import dev.assay.scoring.Readiness;
import dev.assay.scoring.Standing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reasons of readiness in words.
final class ReasonWords {

    private ReasonWords() {}

    static List<Phrase> of(Standing standing, Map<UUID, String> codes) {
        return standing.readiness().reasons().stream()
                .map(reason -> words(reason, standing, code(reason, codes)))
                .toList();
    }

    private static @Nullable String code(Readiness.Reason reason, Map<UUID, String> codes) {
        return reason.criterion() == null ? null : Objects.requireNonNull(codes.get(reason.criterion()));
    }

    private static Phrase words(Readiness.Reason reason, Standing standing, @Nullable String code) {
        return switch (reason.kind()) {
            case MUST_HAVE_FAILED -> Phrase.of("%s failed: every rating is below what it must be", named(code));
            case MUST_HAVE_CONTESTED -> Phrase.of("%s contested", named(code));
            case MUST_HAVE_NOT_ASSESSED -> Phrase.of("%s not assessed", named(code));
            case COVERAGE_ONCE_TOO_LOW -> Phrase.of("only %s of the weight is assessed", percent(standing.once()));
            case COVERAGE_TWICE_TOO_LOW ->
                Phrase.of("only %s of the weight rests on two independent voices", percent(standing.twice()));
            case TOO_FEW_INDEPENDENT_RATERS -> Phrase.of("fewer than two independent interviewers");
            case DRAFT_OPEN -> Phrase.of("an interview is begun and not submitted");
            case NOTHING_TO_SCORE -> Phrase.of("no need of this role has weight");
        };
    }

    private static String named(@Nullable String code) {
        return Objects.requireNonNullElse(code, "");
    }

    /// Whole percent, rounded down, so that a share below a limit never reads as the limit.
    private static Phrase percent(double share) {
        return Phrase.of("%d%%", (int) Math.floor(share * 100 + 1e-9));
    }
}
