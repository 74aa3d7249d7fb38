package dev.assay.export;

import dev.assay.shorthand.Line;
import dev.assay.shorthand.Shorthand;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of a page of evidence lines. Texts of notes are read several at a time and never
/// more than a few million characters at once, however long the notes are.
final class NoteTexts {

    private static final int MOST_CHARACTERS = 4_000_000;

    private final Map<UUID, Integer> lengths;
    private final ArrayDeque<UUID> ahead;
    private Map<UUID, String> texts = Map.of();
    private @Nullable UUID open;
    private List<String> lines = List.of();

    /// @param page lines of a note stand together
    NoteTexts(List<EvidenceRow> page) {
        var interviews = page.stream().map(EvidenceRow::interview).collect(Collectors.toCollection(LinkedHashSet::new));
        ahead = new ArrayDeque<>(interviews);
        lengths = lengths(interviews);
    }

    /// A line's exact words without its end. Lines are asked for in the page's order.
    String text(EvidenceRow line) {
        if (!line.interview().equals(open)) {
            open = line.interview();
            lines = new Shorthand(List.of())
                    .read(text(open)).stream().map(Line::text).toList();
        }
        return lines.get(line.position());
    }

    private String text(UUID interview) {
        if (!texts.containsKey(interview)) {
            texts = read(next());
        }
        return Objects.requireNonNull(texts.get(interview));
    }

    private Set<UUID> next() {
        var next = new LinkedHashSet<UUID>();
        int room = MOST_CHARACTERS;
        while (!ahead.isEmpty() && (next.isEmpty() || length(ahead.getFirst()) <= room)) {
            room -= length(ahead.getFirst());
            next.add(ahead.removeFirst());
        }
        return next;
    }

    private int length(UUID interview) {
        return lengths.getOrDefault(interview, 0);
    }

    private static Map<UUID, Integer> lengths(Set<UUID> interviews) {
        var lengths = new HashMap<UUID, Integer>();
        Panache.getEntityManager()
                .createQuery(
                        "select interviewId, length(text) from Note where interviewId in :interviews", Object[].class)
                .setParameter("interviews", interviews)
                .getResultStream()
                .forEach(row -> lengths.put((UUID) row[0], (Integer) row[1]));
        return lengths;
    }

    private static Map<UUID, String> read(Set<UUID> interviews) {
        var texts = new HashMap<UUID, String>();
        Panache.getEntityManager()
                .createQuery("select interviewId, text from Note where interviewId in :interviews", Object[].class)
                .setParameter("interviews", interviews)
                .getResultStream()
                .forEach(row -> texts.put((UUID) row[0], (String) row[1]));
        return texts;
    }
}
