package dev.assay.scoring;

import java.util.List;

/// All that an evaluation is computed from. The order of votes and askings has no influence;
/// criteria and subjects come out in the order they came in.
///
/// @param votes submitted ratings; each names a subject and a criterion of this panel
/// @param askings what was asked or noted, with or without a rating; each names a subject and a
///     criterion of this panel
public record Panel(
        List<Criterion> criteria,
        List<Subject> subjects,
        List<Vote> votes,
        List<Asking> askings,
        Parameters parameters) {

    public Panel {
        criteria = List.copyOf(criteria);
        subjects = List.copyOf(subjects);
        votes = List.copyOf(votes);
        askings = List.copyOf(askings);
    }
}
