package dev.assay.debrief;

import dev.assay.board.BoardView;
import dev.assay.evaluation.DecisionRecord;
import dev.assay.evaluation.Evaluation;
import dev.assay.language.Phrase;
import dev.assay.role.RoleHead;
import dev.assay.web.Format;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The meeting's page: one candidate, or one need of them, disagreement first, and what is
/// decided.
///
/// @param topics all needs in the order to talk about them; none where the candidate is hidden
/// @param focus null where all needs are shown
public record DebriefView(
        RoleHead head,
        BoardView.Row row,
        DebriefWalk walk,
        List<DebriefTopic> topics,
        @Nullable DebriefFocus focus,
        DecisionRecord decisions,
        DebriefForm.Shown typed) {

    public Evaluation.Candidacy candidacy() {
        return row.candidacy();
    }

    public List<DebriefTopic.Group> groups() {
        return DebriefTopic.groups(topics);
    }

    /// The topic before, or the overview; empty at its beginning.
    public String up() {
        return walk.aroundIn(topics).getFirst();
    }

    public String down() {
        return walk.aroundIn(topics).getLast();
    }

    /// `Three of seven needs to talk about.`
    public Phrase sentence() {
        long open = topics.stream()
                .filter(topic -> topic.matter() != DebriefTopic.Matter.AGREED)
                .count();
        if (open == 0) {
            return Phrase.of("On no need do raters disagree, and each was assessed.");
        }
        return Phrase.of(
                "%s of %s needs to talk about.", Format.inWords((int) open).capital(), Format.inWords(topics.size()));
    }
}
