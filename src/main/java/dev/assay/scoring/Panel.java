package dev.assay.scoring;

import java.util.List;

/// All that an evaluation is computed from. The order of votes and askings has no influence;
/// criteria and subjects come out in the order they came in. Each list may be empty. Whether the
/// lists fit together is checked by [Scores#of(Panel)], not here.
///
/// @param criteria the needs of the role, each identity once
/// @param subjects the candidates, each identity once
/// @param votes submitted ratings, drafts left out; each names a subject and a criterion of this
///     panel
/// @param askings what was asked or noted, with or without a rating; each names a subject and a
///     criterion of this panel
/// @param parameters the rules to compute by
public record Panel(
        List<Criterion> criteria,
        List<Subject> subjects,
        List<Vote> votes,
        List<Asking> askings,
        Parameters parameters) {

    /// A panel with its own copies of the lists.
    public Panel {
        criteria = List.copyOf(criteria);
        subjects = List.copyOf(subjects);
        votes = List.copyOf(votes);
        askings = List.copyOf(askings);
    }
}
