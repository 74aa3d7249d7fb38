package dev.assay.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.assay.reading.OutlinedBlock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import as told.
///
/// @param id null for a preview, which is not stored
/// @param blocks only of a preview: what the file was taken for
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        @Nullable UUID id,
        String source,
        String contentHash,
        String kind,
        ImportBatch.Status status,
        @Nullable String importedBy,
        @Nullable Instant importedAt,
        @JsonUnwrapped ImportReport report,
        @Nullable List<OutlinedBlock> blocks) {

    static ImportView of(ImportBatch batch, ImportReport report) {
        return new ImportView(
                batch.id,
                batch.source,
                batch.contentHash,
                batch.kind.word(),
                batch.status(),
                batch.account.name,
                batch.at,
                report,
                null);
    }

    static ImportView preview(ImportFile file, ImportReport report) {
        var blocks = file.kind() == ImportKind.NOTES ? file.outline().blocks() : List.<OutlinedBlock>of();
        return new ImportView(
                null,
                file.source(),
                file.contentHash(),
                file.kind().word(),
                ImportBatch.Status.PREVIEWED,
                null,
                null,
                report,
                blocks);
    }
}
