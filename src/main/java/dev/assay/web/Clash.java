package dev.assay.web;

import dev.assay.language.Phrase;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Two people changed one thing: what is saved now and what the second typed, field by field, to
/// choose from. Nothing of either is lost before the choice.
///
/// @param action where the choice is sent
/// @param back where to go to leave everything as it is now
/// @param version what the choice is made on
public record Clash(Phrase heading, String action, String back, String version, List<Text> texts) {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance clash(Clash clash);
    }

    /// One field.
    ///
    /// @param theirsShown how the saved value reads, `mineShown` how the typed one does; null
    ///     where it is empty
    public record Text(
            String name,
            Phrase label,
            String theirs,
            String mine,
            @Nullable Phrase theirsShown,
            @Nullable Phrase mineShown) {

        public Text(String name, Phrase label, String theirs, String mine) {
            this(name, label, theirs, mine, shown(theirs), shown(mine));
        }

        /// A field that is chosen, not typed: each value reads as in the form.
        ///
        /// @param options of the form; a value that is none of them reads as it is
        public static Text chosen(String name, Phrase label, String theirs, String mine, List<Option> options) {
            return new Text(name, label, theirs, mine, shown(theirs, options), shown(mine, options));
        }

        private static @Nullable Phrase shown(String value, List<Option> options) {
            return options.stream()
                    .filter(option -> option.value().equals(value))
                    .findFirst()
                    .map(Option::label)
                    .orElseGet(() -> shown(value));
        }

        private static @Nullable Phrase shown(String text) {
            return text.isEmpty() ? null : Phrase.verbatim(text);
        }

        public boolean differs() {
            return !theirs.equals(mine);
        }
    }

    /// Goes on where the form was opened on what is there now, or says the same; else a page with
    /// status 409 shows both.
    ///
    /// @param sent the version that the form was opened on
    /// @throws Refused 400 for a form without a version
    public static void require(@Nullable String sent, String now, Supplier<Clash> clash) {
        if (sent == null || sent.isBlank()) {
            throw Refused.malformed("version", "is missing; open the form again");
        }
        if (sent.equals(now)) {
            return;
        }
        var found = clash.get();
        if (found.texts().stream().anyMatch(Text::differs)) {
            throw new Form.Again(409, () -> Templates.clash(found));
        }
    }
}
