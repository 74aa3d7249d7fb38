package dev.assay.role;

import dev.assay.language.Phrase;
import dev.assay.web.Clash;
import dev.assay.web.Form;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// What is typed about a template, as plain text; see [TemplateText].
public record TemplateForm(
        @RestForm @Nullable String title,
        @RestForm @Nullable String needs,
        @RestForm @Nullable String questions,
        @RestForm @Nullable String headings,
        @RestForm @Nullable String version) {

    static final TemplateForm EMPTY = new TemplateForm("", "", "", "", "0");

    static TemplateForm of(Template template) {
        var content = template.content();
        return new TemplateForm(
                template.title(),
                TemplateText.ofNeeds(content.needs()),
                TemplateText.ofQuestions(content.questions()),
                content.headings(),
                Long.toString(template.version));
    }

    Template.Content content() {
        var read = TemplateText.needs(Form.typed(needs));
        return new Template.Content(read, TemplateText.questions(Form.typed(questions), read), Form.typed(headings));
    }

    /// What is saved now beside what was typed.
    Clash clash(Template now) {
        var saved = of(now);
        var url = "/templates/" + now.id;
        return new Clash(
                Phrase.verbatim(now.title()),
                url,
                url,
                Long.toString(now.version),
                List.of(
                        text("title", Phrase.of("Title"), saved.title, title),
                        text("needs", Phrase.of("Needs"), saved.needs, needs),
                        text("questions", Phrase.of("Questions"), saved.questions, questions),
                        text("headings", Phrase.of("Note headings"), saved.headings, headings)));
    }

    private static Clash.Text text(String name, Phrase label, @Nullable String theirs, @Nullable String mine) {
        return new Clash.Text(name, label, Form.typed(theirs), Form.typed(mine));
    }
}
