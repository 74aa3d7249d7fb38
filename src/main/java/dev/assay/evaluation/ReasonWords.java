package dev.assay.evaluation;

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

    static List<String> of(Standing standing, Map<UUID, String> codes) {
        return standing.readiness().reasons().stream()
                .map(reason -> words(reason, standing, code(reason, codes)))
                .toList();
    }

    private static @Nullable String code(Readiness.Reason reason, Map<UUID, String> codes) {
        return reason.criterion() == null ? null : Objects.requireNonNull(codes.get(reason.criterion()));
    }

    private static String words(Readiness.Reason reason, Standing standing, @Nullable String code) {
        return switch (reason.kind()) {
            case MUST_HAVE_FAILED -> code + " failed: every rating is below what it must be";
            case MUST_HAVE_CONTESTED -> code + " contested";
            case MUST_HAVE_NOT_ASSESSED -> code + " not assessed";
            case COVERAGE_ONCE_TOO_LOW -> "only %s of the weight is assessed".formatted(percent(standing.once()));
            case COVERAGE_TWICE_TOO_LOW ->
                "only %s of the weight rests on two independent voices".formatted(percent(standing.twice()));
            case TOO_FEW_INDEPENDENT_RATERS -> "fewer than two independent interviewers";
            case DRAFT_OPEN -> "an interview is begun and not submitted";
            case NOTHING_TO_SCORE -> "no need of this role has weight";
        };
    }

    /// Whole percent, rounded down, so that a share below a limit never reads as the limit.
    private static String percent(double share) {
        return (int) Math.floor(share * 100 + 1e-9) + " %";
    }
}
