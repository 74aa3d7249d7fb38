package dev.assay.privacy;

import dev.assay.language.Phrase;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What may be held on a person, by kind.
public enum PersonalData {
    CANDIDACIES("candidacy where candidate_id = ?1"),
    INTERVIEWS("interview where id in (" + PersonalData.TALKS + ")"),
    NOTE_LINES("note_line where interview_id in (" + PersonalData.TALKS + ")"),
    EDITS("note_edit where interview_id in (" + PersonalData.TALKS + ")"),
    EVIDENCE("evidence where interview_id in (" + PersonalData.TALKS + ")"),
    RATINGS("rating where interview_id in (" + PersonalData.TALKS + ")"),
    CLAIMS("claim where candidate_id = ?1"),
    DECISIONS("decision where candidacy_id in (" + PersonalData.CONSIDERED + ")"),
    JOURNAL_ENTRIES("journal_entry where subject_id in (" + PersonalData.THINGS + ")"),
    IMPORTS("import_batch where id in (select t.batch_id from import_item t where t.subject_id in ("
            + PersonalData.THINGS + "))"),

    /// Rows of others that mention them: only counted when they are erased.
    MENTIONS("");

    private static final String CONSIDERED = "select k.id from candidacy k where k.candidate_id = ?1";

    private static final String TALKS =
            "select i.id from interview i join candidacy k on k.id = i.candidacy_id" + " where k.candidate_id = ?1";

    /// The person, and everything that is theirs.
    private static final String THINGS = "select p.id from candidate p where p.id = ?1 union all " + CONSIDERED
            + " union all " + TALKS + " union all select c.id from claim c where c.candidate_id = ?1";

    private final String rows;

    PersonalData(String rows) {
        this.rows = rows;
    }

    /// How much of each kind is held on somebody. A statement for each kind.
    static Map<PersonalData, Long> of(UUID candidate) {
        var counts = new EnumMap<PersonalData, Long>(PersonalData.class);
        for (var kind : values()) {
            if (!kind.rows.isEmpty()) {
                counts.put(kind, kind.count(candidate));
            }
        }
        return counts;
    }

    private long count(UUID candidate) {
        var count = Panache.getEntityManager()
                .createNativeQuery("select count(*) from " + rows, Long.class)
                .setParameter(1, candidate)
                .getSingleResult();
        return (Long) count;
    }

    /// Takes all of the kind away.
    void delete(UUID candidate) {
        Panache.getEntityManager()
                .createNativeQuery("delete from " + rows)
                .setParameter(1, candidate)
                .executeUpdate();
    }

    /// Identifiers of the person and of everything that is theirs.
    static Set<UUID> things(UUID candidate) {
        var things = new HashSet<UUID>();
        for (var id : Panache.getEntityManager()
                .createNativeQuery(THINGS, UUID.class)
                .setParameter(1, candidate)
                .getResultList()) {
            things.add((UUID) id);
        }
        return things;
    }

    /// `7 interviews`, and so for each kind that there is something of.
    static List<Phrase> words(Map<PersonalData, Long> counts) {
        return Arrays.stream(values())
                .filter(kind -> counts.getOrDefault(kind, 0L) > 0)
                .map(kind -> kind.words(counts.getOrDefault(kind, 0L)))
                .toList();
    }

    private Phrase words(long count) {
        boolean one = count == 1;
        return switch (this) {
            case CANDIDACIES -> one ? Phrase.of("1 candidacy") : Phrase.of("%,d candidacies", count);
            case INTERVIEWS -> one ? Phrase.of("1 interview") : Phrase.of("%,d interviews", count);
            case NOTE_LINES -> one ? Phrase.of("1 line of notes") : Phrase.of("%,d lines of notes", count);
            case EDITS -> one ? Phrase.of("1 earlier state of notes") : Phrase.of("%,d earlier states of notes", count);
            case EVIDENCE -> one ? Phrase.of("1 piece of evidence") : Phrase.of("%,d pieces of evidence", count);
            case RATINGS -> one ? Phrase.of("1 rating") : Phrase.of("%,d ratings", count);
            case CLAIMS -> one ? Phrase.of("1 claim") : Phrase.of("%,d claims", count);
            case DECISIONS ->
                one ? Phrase.of("1 decision with its reason") : Phrase.of("%,d decisions with their reasons", count);
            case JOURNAL_ENTRIES ->
                one ? Phrase.of("1 entry of the journal") : Phrase.of("%,d entries of the journal", count);
            case IMPORTS ->
                one
                        ? Phrase.of("what 1 imported file said of them")
                        : Phrase.of("what %,d imported files said of them", count);
            case MENTIONS ->
                one
                        ? Phrase.of("1 text on something else that named them")
                        : Phrase.of("%,d texts on something else that named them", count);
        };
    }
}
