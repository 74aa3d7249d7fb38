package dev.assay.role;

import dev.assay.language.Phrase;
import dev.assay.web.Form;
import dev.assay.web.Option;
import dev.assay.web.Problems;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One question with its form.
public record QuestionRow(@Nullable UUID id, QuestionForm form, int number, List<Need> needs, Problems problems) {

    public String field(String name) {
        return "question-" + (id == null ? "new" : id) + "-" + name;
    }

    public List<Option> choices() {
        return choices(needs, form.need());
    }

    static List<Option> choices(List<Need> needs, @Nullable String chosen) {
        return Stream.concat(
                        Stream.of(Option.of("", Phrase.of("No need"), chosen)),
                        needs.stream().map(need -> Option.of(need.code(), need.code() + ": " + need.title(), chosen)))
                .toList();
    }

    /// `q3, OWN, Technical`.
    public String words() {
        return Stream.of("q" + number, Form.shown(form.need()), Form.shown(form.round()))
                .filter(word -> !word.isBlank())
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
