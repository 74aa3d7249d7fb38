package dev.assay.access;

import dev.assay.journal.JournalEntry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;

/// What the journal has on something.
public final class Journals {

    private Journals() {}

    /// The actions, oldest first.
    static List<String> of(String subject) {
        return entries(subject).stream().map(entry -> entry.action).toList();
    }

    /// Oldest first.
    public static List<JournalEntry> entries(String subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> JournalEntry.list("subjectId = ?1 order by entryNumber", UUID.fromString(subject)));
    }
}
