package dev.assay.web;

import dev.assay.language.Language;
import dev.assay.language.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The languages to choose from, and the one that was chosen.
public final class Languages {

    private Languages() {}

    /// The tag where there is such a language; null for nothing.
    ///
    /// @throws Refused 400 for a tag of none
    public static @Nullable String named(String field, @Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        return Language.of(tag)
                .orElseThrow(() -> Refused.malformed(field, "must be one of those offered"))
                .tag();
    }

    /// Those to choose from, each in its own words; the first leaves it to the browser.
    public static List<Option> options(@Nullable Language chosen) {
        var tag = chosen == null ? "" : chosen.tag();
        return Stream.concat(
                        Stream.of(Option.of("", Phrase.of("As the browser asks"), tag)),
                        Arrays.stream(Language.values()).map(one -> Option.of(one.tag(), one.ownName(), tag)))
                .toList();
    }
}
