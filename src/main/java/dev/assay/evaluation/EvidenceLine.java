package dev.assay.evaluation;

import dev.assay.language.Phrase;
import dev.assay.shorthand.Verdict;
import java.time.Instant;
import java.util.UUID;

/// A line of a submitted note that says something about a need, in the interviewer's words.
///
/// @param interviewer by name
/// @param round the kind of interview, such as `Technical`
/// @param typedAt when the line was first typed
/// @param text without the marks for verdicts and ratings, unless nothing else is in it
/// @param noteUrl where the line stands in its note: `/interviews/{id}#l3`, its number 1-based
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

    /// Whether a line speaks for or against the candidate.
    public enum Side {
        /// A strength or a strong strength.
        FOR,
        /// A concern or a serious concern.
        AGAINST,
        /// An open question, or a mention that judges nothing.
        OPEN;

        /// The heading of such lines: `Speaks for`, `Speaks against`, `Open or mentioned`.
        public Phrase title() {
            return switch (this) {
                case FOR -> Phrase.of("Speaks for");
                case AGAINST -> Phrase.of("Speaks against");
                case OPEN -> Phrase.of("Open or mentioned");
            };
        }
    }

    /// Which side its verdict is on.
    public Side side() {
        return switch (verdict) {
            case STRONG_STRENGTH, STRENGTH -> Side.FOR;
            case CONCERN, SERIOUS_CONCERN -> Side.AGAINST;
            case MENTION, OPEN_QUESTION -> Side.OPEN;
        };
    }

    /// Its verdict in words: `serious concern`.
    public Phrase verdictWords() {
        return words(verdict);
    }

    /// A verdict in words: `strong strength`, `strength`, `mention`, `open question`, `concern`
    /// or `serious concern`.
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

    /// The class of the verdict's token: empty for a strength, `neg` for a concern, `ask` for
    /// what is open.
    public String tone() {
        return switch (side()) {
            case FOR -> "";
            case AGAINST -> "neg";
            case OPEN -> "ask";
        };
    }

    /// How little a line says, to sort by: 0 for strong and serious verdicts, 1 for plain ones, 2
    /// for open questions and mentions.
    public int distance() {
        return switch (verdict) {
            case STRONG_STRENGTH, SERIOUS_CONCERN -> 0;
            case STRENGTH, CONCERN -> 1;
            case OPEN_QUESTION, MENTION -> 2;
        };
    }

    /// Whether it is about the candidate and the need of this cell.
    public boolean isOn(CellView cell) {
        return candidacyId.equals(cell.candidacyId())
                && needId.equals(cell.need().id());
    }
}
