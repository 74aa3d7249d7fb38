package dev.assay.debrief;

import dev.assay.board.BoardView;
import dev.assay.evaluation.CellView;
import dev.assay.evaluation.GateView;
import dev.assay.language.Phrase;
import dev.assay.scoring.Gate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One need of one candidate as a matter for the meeting.
///
/// @param gate null where the need is no must-have
/// @param url the same page with this need alone
public record DebriefTopic(
        Matter matter, CellView cell, @Nullable GateView gate, String url) {

    /// Why to talk about it, the most pressing first.
    public enum Matter {
        APART,
        GATE,
        NEVER,
        ASKED,
        AGREED;

        public Phrase title() {
            return switch (this) {
                case APART -> Phrase.of("Ratings two or more apart");
                case GATE -> Phrase.of("Must-have contested");
                case NEVER -> Phrase.of("Nobody asked");
                case ASKED -> Phrase.of("Asked, not assessed");
                case AGREED -> Phrase.of("No disagreement");
            };
        }

        private static Matter of(CellView cell, @Nullable GateView gate) {
            if (cell.state() == CellView.State.SPLIT) {
                return APART;
            }
            if (gate != null && gate.status() == Gate.Status.CONTESTED) {
                return GATE;
            }
            return switch (cell.state()) {
                case NEVER -> NEVER;
                case ASKED -> ASKED;
                default -> AGREED;
            };
        }
    }

    /// The topics of one kind.
    public record Group(Matter matter, List<DebriefTopic> topics) {}

    /// The needs of a candidate in the order in which to talk about them; the role's order within
    /// a kind.
    static List<DebriefTopic> listOf(BoardView.Row row, DebriefWalk walk) {
        return row.cells().stream()
                .map(cell -> of(cell, row.gates(), walk))
                .sorted(Comparator.comparing(DebriefTopic::matter))
                .toList();
    }

    private static DebriefTopic of(CellView cell, List<GateView> gates, DebriefWalk walk) {
        var gate = gates.stream()
                .filter(one -> one.needId().equals(cell.need().id()))
                .findFirst()
                .orElse(null);
        return new DebriefTopic(
                Matter.of(cell, gate),
                cell,
                gate,
                walk.url(cell.candidacyId(), cell.need().id()));
    }

    static List<Group> groups(List<DebriefTopic> topics) {
        return Stream.of(Matter.values())
                .map(matter -> new Group(
                        matter,
                        topics.stream().filter(topic -> topic.matter == matter).toList()))
                .filter(group -> !group.topics().isEmpty())
                .toList();
    }

    UUID needId() {
        return cell.need().id();
    }

    /// `Ana 4, Ben 2, later 3`; null where nobody rated.
    public @Nullable Phrase ratings() {
        return cell.ratings();
    }
}
