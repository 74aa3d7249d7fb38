package dev.assay.web;

import dev.assay.language.Language;
import dev.assay.language.Phrase;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/// Tells every template in the language of its reader, so that no page has to think of it.
@Singleton
class TemplateLanguage {

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> page.setLocale(
                Page.atHand().map(Page::language).orElse(Language.ENGLISH).locale()));
        engine.addResultMapper(new PhraseMapper());
    }

    /// Prints a phrase where a template names one, escaped as any other text.
    private static final class PhraseMapper implements ResultMapper {

        private final HtmlEscaper escaper = new HtmlEscaper(List.of("text/html", "text/xml"));

        @Override
        public int getPriority() {
            return DEFAULT_PRIORITY + 1; // before the escaper, which takes everything
        }

        @Override
        public boolean appliesTo(Origin origin, Object result) {
            return result instanceof Phrase;
        }

        @Override
        public String map(Object result, Expression expression) {
            var text = Page.told((Phrase) result);
            return escaper.appliesTo(expression.getOrigin(), text) ? escaper.map(text, expression) : text;
        }
    }
}
