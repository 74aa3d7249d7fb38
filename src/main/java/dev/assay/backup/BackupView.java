package dev.assay.backup;

import dev.assay.language.Phrase;
import dev.assay.web.Problems;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Taking a copy, and how those stand that are made by themselves.
///
/// @param every `every day`; null where none are made
/// @param encrypts whether those are encrypted
/// @param copies that are there; the newest first
/// @param failedAt when the last try failed; null where it did not
public record BackupView(
        @Nullable Phrase every,
        int keep,
        String directory,
        boolean encrypts,
        List<Copy> copies,
        @Nullable Instant failedAt,
        @Nullable Phrase why,
        Problems problems) {

    static BackupView of(Copies copies, Problems problems, Instant now) {
        var failure = copies.failure();
        List<Copy> there;
        try {
            there = copies.all();
        } catch (IOException unreadable) {
            there = List.of();
            failure = Objects.requireNonNullElseGet(failure, () -> Copies.Failure.of(now, unreadable));
        }
        var plan = copies.plan();
        return new BackupView(
                plan.words(),
                plan.keep(),
                plan.directory().toString(),
                plan.encrypts(),
                there,
                failure == null ? null : failure.at(),
                failure == null ? null : failure.why(),
                problems);
    }
}
