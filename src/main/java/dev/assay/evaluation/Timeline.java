package dev.assay.evaluation;

import dev.assay.role.Role;
import dev.assay.web.Format;
import dev.assay.web.Phrase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The moments at which ratings were first submitted for a role, to look at it as it was then.
///
/// @param asOf the moment looked at; null for now
/// @param moments oldest first
public record Timeline(@Nullable Instant asOf, List<Moment> moments) {

    private static final int MOST = 500;

    /// One submission.
    public record Moment(Instant at, boolean chosen) {

        public String words() {
            return Format.moment(at);
        }
    }

    /// One statement.
    static Timeline of(UUID role, @Nullable Instant asOf) {
        var moments = Role.getEntityManager()
                .createQuery(
                        "select i.firstSubmittedAt from Interview i where i.candidacy.role.id = :role"
                                + " and i.firstSubmittedAt is not null order by i.firstSubmittedAt desc",
                        Instant.class)
                .setParameter("role", role)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .distinct()
                .sorted()
                .map(at -> new Moment(at, at.equals(asOf)))
                .toList();
        return new Timeline(asOf, moments);
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
        return asOf == null ? Phrase.of("now") : Phrase.verbatim(Format.moment(asOf));
    }
}
