package dev.assay.language;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What phrases read in each language, by their English text: the files in `phrases/`.
final class Catalogue {

    private static final Map<Language, Map<String, String>> ALL =
            Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), Catalogue::of));

    private Catalogue() {}

    /// The text in a language; the English one where the catalogue has none, as for a phrase of
    /// values alone.
    static String text(String english, Language language) {
        return ALL.getOrDefault(language, Map.of()).getOrDefault(english, english);
    }

    private static Map<String, String> of(Language language) {
        if (language == Language.ENGLISH) {
            return Map.of();
        }
        try (var file = Catalogue.class.getResourceAsStream("/phrases/" + language.tag() + ".json")) {
            return new ObjectMapper().readValue(file, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
