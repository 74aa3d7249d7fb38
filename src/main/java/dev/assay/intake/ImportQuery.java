package dev.assay.intake;

import dev.assay.web.Refused;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// What an address says of the file that comes with it.
class ImportQuery {

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("source")
    @Nullable
    String source;

    @QueryParam("role")
    @Nullable
    String role;

    @QueryParam("candidate")
    @Nullable
    String candidate;

    @QueryParam("choices")
    @Nullable
    String choices;

    ImportAsk ask(@Nullable String type) {
        boolean csv = type != null && type.toLowerCase(Locale.ROOT).startsWith("text/csv");
        return new ImportAsk(source, kind, role, candidate, choices, csv);
    }

    ImportAsk ask(FileUpload file) {
        var name = source == null ? file.fileName() : source;
        return new ImportAsk(name, kind, role, candidate, choices, isCsv(file));
    }

    /// @throws Refused 400 where there is none
    static FileUpload required(@Nullable FileUpload file) {
        if (file == null) {
            throw Refused.malformed("file", "must be a part of the form");
        }
        return file;
    }

    /// The content, from where the server put it; the name that the sender gave is no path.
    static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isCsv(FileUpload file) {
        var name = file.fileName() == null ? "" : file.fileName().toLowerCase(Locale.ROOT);
        var type = file.contentType() == null ? "" : file.contentType().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || type.startsWith("text/csv");
    }
}
