package dev.assay.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/// A code for a need whose line gives none: the first word that means something.
final class InventedCode {

    private static final int LONGEST = 16;
    private static final int MOST_CHARACTERS = 200;
    private static final Set<String> MEANING_LITTLE = Set.of(
            "a",
            "an",
            "the",
            "of",
            "in",
            "on",
            "to",
            "for",
            "with",
            "and",
            "or",
            "at",
            "by",
            "is",
            "be",
            "can",
            "has",
            "have",
            "how",
            "knows",
            "know",
            "strong",
            "clear",
            "good",
            "great",
            "solid",
            "excellent",
            "fluent",
            "very",
            "some",
            "deep",
            "proven",
            "experience",
            "experienced",
            "ability",
            "able",
            "skills",
            "skill",
            "knowledge",
            "must",
            "should",
            "years");

    private InventedCode() {}

    /// @param taken codes of the role, in capitals
    static String of(String description, Collection<String> taken) {
        String begin = description.substring(0, Math.min(description.length(), MOST_CHARACTERS));
        String word = Arrays.stream(begin.split("[^\\p{L}\\p{Nd}]+", -1))
                .filter(it -> !it.isEmpty() && Character.isLetter(it.charAt(0)))
                .filter(it -> !MEANING_LITTLE.contains(it.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("NEED");
        return unique(word.substring(0, Math.min(word.length(), LONGEST)).toUpperCase(Locale.ROOT), taken);
    }

    private static String unique(String code, Collection<String> taken) {
        if (!taken.contains(code)) {
            return code;
        }
        int number = taken.size() + 1;
        while (taken.contains(code + number)) {
            number++;
        }
        return code + number;
    }
}
