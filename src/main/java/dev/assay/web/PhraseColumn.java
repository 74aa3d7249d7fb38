package dev.assay.web;

import dev.assay.language.Phrase;
import dev.assay.language.StoredPhrases;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/// Keeps a phrase in a column, so that it reads in the language of whoever opens it later.
@Converter
public class PhraseColumn implements AttributeConverter<Phrase, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Phrase phrase) {
        return phrase == null ? null : StoredPhrases.write(phrase);
    }

    @Override
    public @Nullable Phrase convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : StoredPhrases.read(stored);
    }
}
