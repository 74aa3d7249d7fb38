package dev.assay.debrief;

import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.EvidenceLine;
import dev.assay.evaluation.EvidenceLine.Side;
import dev.assay.evaluation.EvidenceView;
import dev.assay.evaluation.EvidenceView.Voice;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One need of one candidate before the whole meeting: what speaks for and what against, facing
/// one another.
///
/// @param together voices that do not part into two sides
/// @param own the viewer's rating, to be revised; null where they gave none
public record DebriefFocus(
        DebriefTopic topic,
        EvidenceView evidence,
        List<Voice> together,
        List<Facing> facing,
        List<EvidenceLine> open,
        @Nullable OwnRating own) {

    /// One side: who rated on it, and the lines.
    public record Facing(Side side, List<Voice> voices, List<EvidenceLine> lines) {}

    static DebriefFocus of(DebriefTopic topic, EvidenceView evidence, @Nullable OwnRating own) {
        var apart = evidence.contested();
        return new DebriefFocus(
                topic,
                evidence,
                evidence.voices().stream()
                        .filter(voice -> !apart || voice.value() == null)
                        .filter(voice -> voice.value() != null || voice.revised() != null)
                        .toList(),
                List.of(facing(Side.FOR, evidence, apart), facing(Side.AGAINST, evidence, apart)),
                lines(Side.OPEN, evidence),
                own);
    }

    private static Facing facing(Side side, EvidenceView evidence, boolean apart) {
        var voices = apart ? voices(side, evidence) : List.<Voice>of();
        return new Facing(side, voices, lines(side, evidence));
    }

    /// From the middle of the extremes on they speak for, below it against.
    private static List<Voice> voices(Side side, EvidenceView evidence) {
        var values = evidence.cell().cell().values().stream()
                .mapToDouble(Evaluation.Value::value)
                .summaryStatistics();
        double middle = (values.getMin() + values.getMax()) / 2;
        return evidence.voices().stream()
                .filter(voice -> voice.value() != null && (voice.value() >= middle) == (side == Side.FOR))
                .toList();
    }

    private static List<EvidenceLine> lines(Side side, EvidenceView evidence) {
        return evidence.voices().stream()
                .flatMap(voice -> voice.lines().stream())
                .filter(line -> line.side() == side)
                .toList();
    }

    UUID need() {
        return topic.needId();
    }
}
