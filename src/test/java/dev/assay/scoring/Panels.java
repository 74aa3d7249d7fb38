package dev.assay.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Panels for tests: people and needs go by their names.
final class Panels {

    private final Map<UUID, Criterion> criteria = new LinkedHashMap<>();
    private final Map<UUID, Subject> subjects = new LinkedHashMap<>();
    private final List<Vote> votes = new ArrayList<>();
    private final List<Asking> askings = new ArrayList<>();
    private Parameters parameters = Parameters.DEFAULTS;

    static Panels aPanel() {
        return new Panels();
    }

    /// Rules of readiness and gates, with the default model.
    static Parameters rules(int minimumRaters, double once, double twice, int independentRaters, double splitAt) {
        return new Parameters(minimumRaters, once, twice, independentRaters, splitAt, Mode.ADJUSTED, Model.DEFAULTS);
    }

    static UUID id(Object name) {
        return UUID.nameUUIDFromBytes(name.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Panels need(Object code, double weight) {
        criteria.put(id(code), new Criterion(id(code), weight, null));
        return this;
    }

    Panels mustHave(Object code, double weight, int threshold) {
        criteria.put(id(code), new Criterion(id(code), weight, threshold));
        return this;
    }

    Panels subject(Object name) {
        return subject(name, 0);
    }

    Panels subject(Object name, int openDrafts) {
        subjects.put(id(name), new Subject(id(name), openDrafts));
        return this;
    }

    /// An independent rating.
    Panels vote(Object subject, Object rater, Object code, int value) {
        votes.add(new Vote(id(subject), id(rater), id(code), value, true));
        return this;
    }

    /// A rating given after looking at a colleague's.
    Panels lateVote(Object subject, Object rater, Object code, int value) {
        votes.add(new Vote(id(subject), id(rater), id(code), value, false));
        return this;
    }

    Panels asking(Object subject, Object rater, Object code) {
        askings.add(new Asking(id(subject), id(rater), id(code)));
        return this;
    }

    Panels under(Parameters other) {
        parameters = other;
        return this;
    }

    Panel panel() {
        return new Panel(List.copyOf(criteria.values()), List.copyOf(subjects.values()), votes, askings, parameters);
    }

    Scores scores() {
        return Scores.of(panel());
    }

    /// The standing of the one subject there is.
    Standing standing() {
        return scores().standings().getFirst();
    }

    Standing standing(Object subject) {
        return scores().standings().stream()
                .filter(standing -> standing.subject().equals(id(subject)))
                .findFirst()
                .orElseThrow();
    }
}
