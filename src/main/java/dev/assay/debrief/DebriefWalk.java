package dev.assay.debrief;

import dev.assay.evaluation.Evaluation;
import dev.assay.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the meeting stands, and where it can go: to another candidate with the same need, or to
/// another need of the same candidate.
///
/// @param candidates by name
/// @param place of the candidate among them, from 1
/// @param need the one looked at; null for all of them
public record DebriefWalk(
        String root,
        List<Option> candidates,
        int place,
        @Nullable UUID need) {

    static DebriefWalk of(Evaluation evaluation, UUID candidacy, @Nullable UUID need) {
        var ids =
                evaluation.candidacies().stream().map(Evaluation.Candidacy::id).toList();
        var candidates = evaluation.candidacies().stream()
                .map(one -> Option.of(one.id(), one.name(), candidacy))
                .toList();
        return new DebriefWalk(
                "/roles/" + evaluation.roleId() + "/debrief", candidates, ids.indexOf(candidacy) + 1, need);
    }

    public int of() {
        return candidates.size();
    }

    /// The candidate before; empty where this is the first.
    public String previous() {
        return place > 1 ? url(place - 1) : "";
    }

    public String next() {
        return place < candidates.size() ? url(place + 1) : "";
    }

    private String url(int to) {
        return url(UUID.fromString(candidates.get(to - 1).value()), need);
    }

    String url(UUID candidacy, @Nullable UUID of) {
        return root + "?candidacy=" + candidacy + (of == null ? "" : "&need=" + of);
    }

    /// This candidate with all needs.
    public String overview() {
        return url(UUID.fromString(candidates.get(place - 1).value()), null);
    }

    /// What lies before and after the need looked at: the overview, then the topics.
    ///
    /// @return two addresses, empty where there is none
    List<String> aroundIn(List<DebriefTopic> topics) {
        var stops = new ArrayList<String>();
        stops.add(overview());
        var at = 0;
        for (var topic : topics) {
            stops.add(topic.url());
            if (topic.needId().equals(need)) {
                at = stops.size() - 1;
            }
        }
        return List.of(at == 0 ? "" : stops.get(at - 1), at + 1 == stops.size() ? "" : stops.get(at + 1));
    }
}
