package dev.assay.intake;

import dev.assay.language.Phrase;
import dev.assay.web.Refused;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The page where a file is given.
///
/// @param text what was pasted, so that it is never lost
/// @param problem a sentence; null where nothing is wrong
public record UploadView(
        String text,
        String role,
        String candidate,
        String kind,
        @Nullable Phrase problem) {

    static UploadView empty(String kind, String candidate) {
        return new UploadView("", "", candidate, kind, null);
    }

    static UploadView of(ImportForm form, Refused refused) {
        return new UploadView(
                Objects.requireNonNullElse(form.text, ""),
                Objects.requireNonNullElse(form.role, ""),
                Objects.requireNonNullElse(form.candidate, ""),
                Objects.requireNonNullElse(form.kind, ""),
                Sentences.of(refused, form.uploads()));
    }
}
