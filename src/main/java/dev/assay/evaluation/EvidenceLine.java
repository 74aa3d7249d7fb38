package dev.assay.evaluation;

import dev.assay.language.Phrase;
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
        FOR,
        AGAINST,
        OPEN;

        public Phrase title() {
            return switch (this) {
                case FOR -> Phrase.of("Speaks for");
                case AGAINST -> Phrase.of("Speaks against");
                case OPEN -> Phrase.of("Open or mentioned");
            };
        }
    }

    public Side side() {
        return switch (verdict) {
            case STRONG_STRENGTH, STRENGTH -> Side.FOR;
            case CONCERN, SERIOUS_CONCERN -> Side.AGAINST;
            case MENTION, OPEN_QUESTION -> Side.OPEN;
        };
    }

    public Phrase verdictWords() {
        return words(verdict);
    }

    public static Phrase words(Verdict verdict) {
        return switch (verdict) {
            case STRONG_STRENGTH -> Phrase.of("strong strength");
            case STRENGTH -> Phrase.of("strength");
            case MENTION -> Phrase.of("mention");
            case OPEN_QUESTION -> Phrase.of("open question");
            case CONCERN -> Phrase.of("concern");
            case SERIOUS_CONCERN -> Phrase.of("serious concern");
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
    public int distance() {
        return switch (verdict) {
            case STRONG_STRENGTH, SERIOUS_CONCERN -> 0;
            case STRENGTH, CONCERN -> 1;
            case OPEN_QUESTION, MENTION -> 2;
        };
    }

    public boolean isOn(CellView cell) {
        return candidacyId.equals(cell.candidacyId())
                && needId.equals(cell.need().id());
    }
}
