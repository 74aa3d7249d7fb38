package dev.assay.board;

import dev.assay.evaluation.Evaluations;
import dev.assay.language.Phrase;
import dev.assay.web.Format;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What moved a role: the moments at which ratings were first submitted, to look at it as it was
/// then, and beside them when its rules changed and when was decided.
///
/// @param asOf the moment looked at; null for now
/// @param moments of submissions, oldest first
/// @param marks all of it, oldest first
public record Timeline(@Nullable Instant asOf, List<Moment> moments, List<Mark> marks) {

    private static final int MOST = 500;
    private static final double LEFT = 8;
    private static final double WIDTH = 704;

    /// One submission.
    public record Moment(Instant at, boolean chosen) {

        public Phrase words() {
            return Format.moment(at);
        }
    }

    /// What there is on the line, each with a shape of its own.
    public enum Kind {
        SUBMISSION,
        RULES,
        DECISION;

        public Phrase words() {
            return switch (this) {
                case SUBMISSION -> Phrase.of("Ratings submitted");
                case RULES -> Phrase.of("Rules changed");
                case DECISION -> Phrase.of("Decided");
            };
        }

        private Phrase never() {
            return switch (this) {
                case SUBMISSION -> Phrase.of("ratings submitted never");
                case RULES -> Phrase.of("rules changed never");
                case DECISION -> Phrase.of("decided never");
            };
        }

        private Phrase once() {
            return switch (this) {
                case SUBMISSION -> Phrase.of("ratings submitted once");
                case RULES -> Phrase.of("rules changed once");
                case DECISION -> Phrase.of("decided once");
            };
        }

        private Phrase times(int count) {
            return switch (this) {
                case SUBMISSION -> Phrase.of("ratings submitted %s times", Format.inWords(count));
                case RULES -> Phrase.of("rules changed %s times", Format.inWords(count));
                case DECISION -> Phrase.of("decided %s times", Format.inWords(count));
            };
        }

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Something on the line.
    ///
    /// @param x on an axis that is 704 wide and begins at 8
    public record Mark(Kind kind, Instant at, String x) {

        public Phrase words() {
            return Phrase.of("%s, %s", kind.words(), Format.moment(at));
        }
    }

    /// Three statements. Decisions are told where the candidate's ratings are open to the viewer.
    static Timeline of(Evaluations.Seen seen) {
        var role = seen.membership().role().id;
        var asOf = seen.lens().asOf();
        var submitted = times(
                "select i.firstSubmittedAt from Interview i where i.candidacy.role.id = :role"
                        + " and i.firstSubmittedAt is not null order by i.firstSubmittedAt desc",
                role);
        var rules = times("select r.validFrom from Rules r where r.role.id = :role order by r.validFrom desc", role);
        var moments =
                submitted.stream().map(at -> new Moment(at, at.equals(asOf))).toList();
        return new Timeline(asOf, moments, marks(submitted, rules, decided(role, seen)));
    }

    private static List<Instant> times(String query, UUID role) {
        return Panache.getEntityManager()
                .createQuery(query, Instant.class)
                .setParameter("role", role)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Instant> decided(UUID role, Evaluations.Seen seen) {
        return Panache.getEntityManager()
                .createQuery(
                        "select d.candidacy.id, d.decidedAt from Decision d where d.candidacy.role.id = :role"
                                + " order by d.decidedAt desc",
                        Object[].class)
                .setParameter("role", role)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .filter(row -> seen.sight().opens((UUID) row[0]))
                .map(row -> (Instant) row[1])
                .distinct()
                .toList();
    }

    private static List<Mark> marks(List<Instant> submitted, List<Instant> rules, List<Instant> decided) {
        var marks = new ArrayList<Mark>();
        submitted.forEach(at -> marks.add(new Mark(Kind.SUBMISSION, at, "")));
        rules.forEach(at -> marks.add(new Mark(Kind.RULES, at, "")));
        decided.forEach(at -> marks.add(new Mark(Kind.DECISION, at, "")));
        marks.sort(Comparator.comparing(Mark::at).thenComparing(Mark::kind));
        if (marks.isEmpty()) {
            return List.of();
        }
        var first = marks.getFirst().at();
        var length = Duration.between(first, marks.getLast().at());
        return marks.stream()
                .map(mark -> new Mark(mark.kind(), mark.at(), x(Duration.between(first, mark.at()), length)))
                .toList();
    }

    private static String x(Duration since, Duration length) {
        double share = length.isZero() ? .5 : (double) since.toMillis() / Math.max(1, length.toMillis());
        return String.format(Locale.ROOT, "%.1f", LEFT + share * WIDTH);
    }

    /// Whether there is something to look back at.
    public boolean any() {
        return asOf != null || moments.size() > 1;
    }

    public int last() {
        return moments.size();
    }

    /// Where the slider stands: after the last moment it is now.
    public int position() {
        if (asOf == null) {
            return moments.size();
        }
        return (int)
                moments.stream().takeWhile(moment -> moment.at().isBefore(asOf)).count();
    }

    public Phrase words() {
        return asOf == null ? Phrase.of("now") : Format.moment(asOf);
    }

    /// What the line shows, for who does not see it.
    public Phrase summary() {
        return Phrase.of(
                "From %s to %s: %s.",
                Format.moment(marks.getFirst().at()),
                Format.moment(marks.getLast().at()),
                Phrase.list(List.of(Kind.values()).stream().map(this::counted).toList()));
    }

    private Phrase counted(Kind kind) {
        int count = (int) marks.stream().filter(mark -> mark.kind() == kind).count();
        return switch (count) {
            case 0 -> kind.never();
            case 1 -> kind.once();
            default -> kind.times(count);
        };
    }
}
