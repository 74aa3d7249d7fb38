package dev.assay.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.language.StoredPhrases;

/// How an import's choices and report are kept.
public final class ImportJson {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new StoredPhrases());

    private ImportJson() {}

    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// @throws IllegalArgumentException for what was not written by [#write]
    public static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
