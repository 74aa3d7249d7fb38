package dev.assay.privacy;

import dev.assay.language.Folding;
import dev.assay.web.Mentions;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Takes mentions of a person out of texts on something else: whatever people wrote or the
/// program told, wherever it is kept.
final class Redaction {

    /// Every table that holds texts which may name a candidate, by its key. A test compares with
    /// the database: a new column belongs here, or with those that hold no such text.
    private static final Map<Table, List<String>> TEXTS = Map.ofEntries(
            Map.entry(new Table("note", "interview_id"), List.of("text")),
            Map.entry(new Table("note_edit", "id"), List.of("removed", "inserted")),
            Map.entry(new Table("claim", "id"), List.of("section", "story", "part", "text", "imported")),
            Map.entry(new Table("decision", "id"), List.of("reason", "known", "in_the_way")),
            Map.entry(new Table("submission", "id"), List.of("reopened_because")),
            Map.entry(new Table("journal_entry", "id"), List.of("detail")),
            Map.entry(new Table("rules", "id"), List.of("content", "reason")),
            Map.entry(new Table("import_batch", "id"), List.of("source", "text", "choices", "report")),
            Map.entry(new Table("errand", "id"), List.of("subject", "outcome")),
            Map.entry(new Table("role", "id"), List.of("title", "summary", "headings")),
            Map.entry(new Table("need", "id"), List.of("title", "description", "anchor1", "anchor3", "anchor5")),
            Map.entry(new Table("question", "id"), List.of("text", "round")),
            Map.entry(new Table("template", "id"), List.of("title", "content")),
            Map.entry(new Table("candidacy", "id"), List.of("stage")),
            Map.entry(new Table("interview", "id"), List.of("round")),
            Map.entry(new Table("access_token", "id"), List.of("name")));

    private final Mentions mentions;
    private final EntityManager database = Panache.getEntityManager();
    private final Set<UUID> notes = new HashSet<>();
    private long changed;

    Redaction(Mentions mentions) {
        this.mentions = mentions;
    }

    /// `note.text`, and all the others.
    static Set<String> columns() {
        return TEXTS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(column -> entry.getKey().name + "." + column))
                .collect(Collectors.toSet());
    }

    private record Table(String name, String key) {}

    /// @return how many texts named them
    long run() {
        if (!mentions.words().isEmpty()) {
            TEXTS.forEach((table, columns) -> columns.forEach(column -> sweep(table, column)));
            notes.forEach(this::tell);
        }
        return changed;
    }

    private void sweep(Table table, String column) {
        var like = IntStream.rangeClosed(1, mentions.words().size())
                .mapToObj(i -> "lower(" + column + ") like ?" + i + " escape '!'")
                .collect(Collectors.joining(" or "));
        var query = database.createNativeQuery(
                "select cast(" + table.key + " as varchar(36)), " + column + " from " + table.name + " where " + like,
                Object[].class);
        for (int i = 0; i < mentions.words().size(); i++) {
            query.setParameter(i + 1, Folding.lowerPattern(mentions.words().get(i)));
        }
        for (var row : query.getResultList()) {
            var found = (Object[]) row;
            var text = found[1].toString();
            var erased = mentions.erased(text);
            if (!erased.equals(text)) {
                change(table, column, UUID.fromString(found[0].toString()), erased);
            }
        }
    }

    private void change(Table table, String column, UUID key, String text) {
        database.createNativeQuery("update " + table.name + " set " + column + " = ?1 where " + table.key + " = ?2")
                .setParameter(1, text)
                .setParameter(2, key)
                .executeUpdate();
        changed++;
        if (table.name.equals("note")) {
            notes.add(key);
        }
    }

    /// Whoever writes in that note meanwhile reads it again first, and reports of its role are
    /// new ones.
    private void tell(UUID note) {
        database.createNativeQuery("update note set version = version + 1 where interview_id = ?1")
                .setParameter(1, note)
                .executeUpdate();
        database.createNativeQuery(
                        "update role set revision = revision + 1 where id in (select k.role_id from candidacy k"
                                + " join interview i on i.candidacy_id = k.id where i.id = ?1)")
                .setParameter(1, note)
                .executeUpdate();
    }
}
