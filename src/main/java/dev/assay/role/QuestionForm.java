package dev.assay.role;

import dev.assay.language.Phrase;
import dev.assay.web.Clash;
import dev.assay.web.Form;
import dev.assay.web.Refused;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// What is typed about a question.
///
/// @param need a code of the role; empty for none
public record QuestionForm(
        @RestForm @Nullable String text,
        @RestForm @Nullable String need,
        @RestForm @Nullable String round,
        @RestForm @Nullable String version) {

    static final QuestionForm EMPTY = new QuestionForm("", "", "", "0");

    static QuestionForm of(Question question) {
        return new QuestionForm(
                question.text(),
                question.need == null ? "" : question.need.code(),
                Form.shown(question.round),
                Long.toString(question.version));
    }

    /// @throws Refused 422 for a code the role has not
    @Nullable
    Need need(UUID role) {
        var code = Form.typed(need);
        if (code.isBlank()) {
            return null;
        }
        return Need.findByCode(role, code)
                .filter(found -> !found.retired())
                .orElseThrow(() -> Refused.impossible("need", "names no need of this role"));
    }

    /// What is saved now beside what was typed.
    Clash clash(Question now) {
        var saved = of(now);
        var page = "/roles/" + now.role.id + "/settings";
        var url = "/roles/" + now.role.id + "/questions/" + now.id;
        return new Clash(
                Phrase.of("Question %d", now.number),
                url,
                page,
                Form.shown(saved.version),
                List.of(
                        new Clash.Text("text", Phrase.of("Question"), Form.shown(saved.text), Form.typed(text)),
                        Clash.Text.chosen(
                                "need",
                                Phrase.of("Need"),
                                Form.shown(saved.need),
                                Form.typed(need),
                                QuestionRow.choices(Need.listOf(now.role.id), null)),
                        new Clash.Text("round", Phrase.of("Round"), Form.shown(saved.round), Form.typed(round))));
    }
}
