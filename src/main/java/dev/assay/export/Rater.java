package dev.assay.export;

import dev.assay.evaluation.Evaluation;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Somebody who submitted an interview of a candidacy.
///
/// @param submittedAt when first
record Rater(UUID candidacy, UUID id, String name, Instant submittedAt) {

    /// Those of several candidacies, by candidacy, each by name.
    static Map<UUID, List<Rater>> listOf(List<Evaluation.Candidacy> candidacies) {
        return Panache.getEntityManager()
                .createQuery(
                        "select new dev.assay.export.Rater(i.candidacy.id, u.id, u.name, min(i.firstSubmittedAt))"
                                + " from Interview i join i.interviewer u"
                                + " where i.candidacy.id in :candidacies and i.submissions > 0"
                                + " group by i.candidacy.id, u.id, u.name order by u.name, u.id",
                        Rater.class)
                .setParameter(
                        "candidacies",
                        candidacies.stream().map(Evaluation.Candidacy::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(Rater::candidacy));
    }
}
