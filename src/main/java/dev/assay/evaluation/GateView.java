package dev.assay.evaluation;

import dev.assay.language.Phrase;
import dev.assay.scoring.Gate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A must-have of one candidate, as a page shows it.
///
/// @param code of the need
/// @param status null where hidden
/// @param met whether the viewer has an interview with the candidate, or need not have one
public record GateView(UUID candidacyId, UUID needId, String code, Gate.@Nullable Status status, boolean met) {

    /// One a must-have, in the order of the role's needs; empty where the role has none.
    public static List<GateView> of(Evaluation evaluation, Evaluation.Candidacy candidacy) {
        return evaluation.needs().stream()
                .filter(need -> need.mustHave() != null)
                .map(need -> new GateView(
                        candidacy.id(),
                        need.id(),
                        need.code(),
                        status(candidacy, need),
                        candidacy.interviews() != null))
                .toList();
    }

    private static Gate.@Nullable Status status(Evaluation.Candidacy candidacy, Evaluation.Need need) {
        return candidacy.gates().stream()
                .filter(gate -> gate.need().equals(need.code()))
                .map(Evaluation.GateOf::status)
                .findFirst()
                .orElse(null);
    }

    /// The page of the lines behind it: `/candidacies/{id}/needs/{id}`.
    public String url() {
        return "/candidacies/" + candidacyId + "/needs/" + needId;
    }

    /// Whether the viewer may not see it yet.
    public boolean hidden() {
        return status == null;
    }

    /// The symbol of its status: `pass`, `split`, `fail` or `none`; `lock` where hidden.
    public String symbol() {
        return switch (status) {
            case PASSED -> "pass";
            case CONTESTED -> "split";
            case FAILED -> "fail";
            case NOT_ASSESSED -> "none";
            case null -> "lock";
        };
    }

    /// The class: `flag` where it failed or is contested, so that somebody must act; `dim` where
    /// there is nothing to see yet; empty where it passed.
    public String tone() {
        return switch (status) {
            case PASSED -> "";
            case CONTESTED, FAILED -> "flag";
            case NOT_ASSESSED -> "dim";
            case null -> "dim";
        };
    }

    /// `OWN: contested`.
    public Phrase words() {
        return Phrase.of("%s: %s", code, state());
    }

    /// `passed`, `contested`, `failed`, `not assessed`; where hidden, `hidden until you submit
    /// yours` or `hidden`.
    public Phrase state() {
        return switch (status) {
            case PASSED -> Phrase.of("passed");
            case CONTESTED -> Phrase.of("contested");
            case FAILED -> Phrase.of("failed");
            case NOT_ASSESSED -> Phrase.of("not assessed");
            case null -> met ? Phrase.of("hidden until you submit yours") : Phrase.of("hidden");
        };
    }
}
