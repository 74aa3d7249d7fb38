package dev.assay.web;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where texts mention somebody: a name or an address as whole words, whatever their case,
/// however letters with marks were typed, in plain text, in JSON and in CSV.
public final class Mentions {

    /// What stands in the place of a mention: plain in JSON, and no longer than what it is for.
    public static final String ERASED = "[…]";

    private final List<String> words;
    private final @Nullable Pattern pattern;

    private Mentions(List<String> words) {
        this.words = words;
        var any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.pattern = words.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// @param words names and addresses, in full
    public static Mentions of(Collection<String> words) {
        return new Mentions(words.stream()
                .flatMap(word -> Stream.of(Normalizer.Form.NFC, Normalizer.Form.NFD)
                        .map(form -> Normalizer.normalize(word, form)))
                .flatMap(word -> Stream.of(word, json(word), word.replace("\"", "\"\"")))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList());
    }

    private static String json(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    /// Every spelling that is looked for.
    public List<String> words() {
        return words;
    }

    public boolean in(String text) {
        return pattern != null && pattern.matcher(text).find();
    }

    /// The same text without them.
    public String erased(String text) {
        return pattern == null
                ? text
                : pattern.matcher(text).replaceAll(found -> found.group().length() < ERASED.length() ? "…" : ERASED);
    }
}
