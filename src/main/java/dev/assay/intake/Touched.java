package dev.assay.intake;

import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Something that an import has in its hands.
///
/// @param version asked for at the very end, when the database has counted
/// @param roleId the role it belongs to; null where it belongs to none
record Touched(
        ImportItem.Kind kind,
        UUID subjectId,
        LongSupplier version,
        @Nullable UUID roleId,
        boolean created) {}
