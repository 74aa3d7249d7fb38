package dev.assay.evaluation;

import dev.assay.shorthand.Verdict;
import java.time.Instant;
import java.util.UUID;

/// A line of a submitted note that says something about a need, in the interviewer's words.
///
/// @param round the kind of interview
/// @param noteUrl where the line stands in its note
public record EvidenceLine(
        UUID candidacyId,
        UUID needId,
        UUID interviewerId,
        String interviewer,
        String round,
        Instant typedAt,
        String text,
        Verdict verdict,
        String noteUrl) {

    /// What a line amounts to.
    public enum Side {
        FOR("Speaks for"),
        AGAINST("Speaks against"),
        OPEN("Open or mentioned");

        private final String title;

        Side(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public Side side() {
        return switch (verdict) {
            case STRONG_STRENGTH, STRENGTH -> Side.FOR;
            case CONCERN, SERIOUS_CONCERN -> Side.AGAINST;
            case MENTION, OPEN_QUESTION -> Side.OPEN;
        };
    }

    public String verdictWords() {
        return switch (verdict) {
            case STRONG_STRENGTH -> "strong strength";
            case STRENGTH -> "strength";
            case MENTION -> "mention";
            case OPEN_QUESTION -> "open question";
            case CONCERN -> "concern";
            case SERIOUS_CONCERN -> "serious concern";
        };
    }

    /// The class of the verdict's token.
    public String tone() {
        return switch (side()) {
            case FOR -> "";
            case AGAINST -> "neg";
            case OPEN -> "ask";
        };
    }

    /// How much a line says: strong verdicts 0, plain ones 1, open ones 2.
    int distance() {
        return switch (verdict) {
            case STRONG_STRENGTH, SERIOUS_CONCERN -> 0;
            case STRENGTH, CONCERN -> 1;
            case OPEN_QUESTION, MENTION -> 2;
        };
    }

    boolean isOn(CellView cell) {
        return candidacyId.equals(cell.candidacyId())
                && needId.equals(cell.need().id());
    }
}
