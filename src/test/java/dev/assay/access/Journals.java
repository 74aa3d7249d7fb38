package dev.assay.access;

import dev.assay.journal.JournalEntry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;

/// What the journal has on something.
final class Journals {

    private Journals() {}

    /// The actions, oldest first.
    static List<String> of(String subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> JournalEntry.listAbout(UUID.fromString(subject)).reversed().stream()
                        .map(entry -> entry.action)
                        .toList());
    }
}
