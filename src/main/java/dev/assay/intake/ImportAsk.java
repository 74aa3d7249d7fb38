package dev.assay.intake;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.reading.BlockChoice;
import dev.assay.web.Refused;
import dev.assay.web.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a file that was sent shall be read.
///
/// @param kind `notes`, `dossier` or `candidates`; null to guess
/// @param source the file's name; null where nobody said
/// @param role the title of the role where the file names none; null where nobody said
/// @param candidate whose dossier it is; null where nobody said
/// @param choices JSON, by block number: `{"3": {"kind": "ROLE", "target": "QA"}}`; null for none
/// @param csv whether the file says of itself that it is CSV
public record ImportAsk(
        @Nullable String source,
        @Nullable String kind,
        @Nullable String role,
        @Nullable String candidate,
        @Nullable String choices,
        boolean csv) {

    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    private static final int LONGEST_TITLE = 200;

    /// What has to be asked to read such a file again.
    static ImportAsk of(ImportFile file) {
        var reading = file.reading();
        return new ImportAsk(
                file.source(),
                file.kind().word(),
                reading.role(),
                reading.candidate(),
                ImportJson.write(reading.choices()),
                false);
    }

    /// @throws Refused 400, 413 or 422 where this can't be read
    public ImportFile file(byte[] bytes) {
        return file(new Content(bytes));
    }

    /// The same.
    ImportFile file(Content content) {
        var reading = new ImportFile.Reading(
                choices == null || choices.isBlank() ? Map.of() : choices(choices),
                Texts.optionalName("role", role, LONGEST_TITLE),
                Texts.optionalName("candidate", candidate, LONGEST_TITLE));
        return ImportFile.of(content, source, ImportKind.of(kind, csv), reading);
    }

    private static Map<Integer, BlockChoice> choices(String json) {
        try {
            var read = JSON.readerFor(new TypeReference<Map<Integer, BlockChoice>>() {})
                    .<Map<Integer, BlockChoice>>readValue(json);
            return read == null ? Map.of() : read;
        } catch (JsonProcessingException e) {
            throw Refused.malformed(
                    "choices", "must be JSON such as {\"3\": {\"kind\": \"ROLE\", \"target\": \"QA\"}}");
        }
    }
}
