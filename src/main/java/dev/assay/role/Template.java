package dev.assay.role;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.web.Listed;
import dev.assay.web.NamePart;
import dev.assay.web.Refused;
import dev.assay.web.Sorting;
import dev.assay.web.Texts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A reusable set of needs, questions and note headings. Edited as a whole, so it is kept as one
/// document.
@Entity
public class Template extends PanacheEntityBase {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 100;

    private static final Sorting SORTING = Sorting.by(Sorting.By.text("title", "lower(t.title)"));

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    private String title;
    private String content;

    protected Template() {} // for Hibernate

    public Template(String title, Content content) {
        change(title, content);
    }

    /// What a role made from the template starts with.
    ///
    /// @param headings a line each
    public record Content(List<Need.Definition> needs, List<Ask> questions, String headings) {

        public Content {
            needs = List.copyOf(needs);
            questions = List.copyOf(questions);
        }

        /// The same as a role would keep it.
        ///
        /// @throws Refused 400 naming what no role could take
        Content checked() {
            var codes = new HashSet<String>();
            var kept = needs.stream().map(Need::checked).toList();
            for (var need : kept) {
                if (!codes.add(Need.key(need.code()))) {
                    throw Refused.malformed("code", "is there twice: %s", need.code());
                }
            }
            var asked = questions.stream().map(ask -> ask.checked(codes)).toList();
            return new Content(kept, asked, Texts.text("headings", headings, 10_000));
        }
    }

    /// A question; `need` is a code of the template's.
    public record Ask(
            String text, @Nullable String need, @Nullable String round) {

        /// @throws Refused 400 where a role could not take it
        private Ask checked(Set<String> codes) {
            if (need != null && !codes.contains(Need.key(need))) {
                throw Refused.malformed("questions", "name %s, which is none of the needs", need);
            }
            return new Ask(
                    Texts.name("questions.text", text, 2000), need, Texts.optionalName("questions.round", round, 100));
        }
    }

    public final void change(String title, Content content) {
        this.title = Texts.name("title", title, 200);
        if (content.needs().size() > MOST || content.questions().size() > MOST) {
            throw Refused.tooLarge("A template has %d needs and %d questions at most.", MOST, MOST);
        }
        try {
            this.content = Texts.text("template", JSON.writeValueAsString(content), 1_000_000);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public String title() {
        return title;
    }

    public Content content() {
        try {
            return JSON.readValue(content, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("template " + id + " is not readable", e);
        }
    }

    /// Adds a template.
    ///
    /// @throws Refused 409 where there is one of this title
    static Template add(String title, Content content) {
        var template = new Template(title, content);
        if (findByTitle(template.title).isPresent()) {
            throw Refused.conflict("There is a template of this title.");
        }
        template.persistAndFlush();
        return template;
    }

    /// Gives a role the needs, questions and headings of this template.
    public void furnish(Role role) {
        var content = content();
        role.changeHeadings(content.headings());
        var needs = new HashMap<String, Need>();
        for (var definition : content.needs()) {
            var need = Need.add(role, definition);
            needs.put(Need.key(need.code()), need);
        }
        for (var ask : content.questions()) {
            var need = ask.need() == null ? null : needs.get(Need.key(ask.need()));
            Question.add(role, ask.text(), need, ask.round());
        }
    }

    /// Those with that in their title, by title; `like` is part of one, or empty for all.
    static List<Template> list(String like, int offset, int count) {
        return find(
                        "from Template t where " + NamePart.in("t.title") + " order by t.title, t.id",
                        NamePart.and(new Parameters(), like))
                .range(offset, offset + count - 1)
                .list();
    }

    /// How many [#list] would give in all.
    static long count(String like) {
        return find("from Template t where " + NamePart.in("t.title"), NamePart.and(new Parameters(), like))
                .count();
    }

    /// The same as the API lists them.
    static Listed listed(String like) {
        return new Listed("t", "Template t", NamePart.in("t.title"), NamePart.and(new Parameters(), like), SORTING);
    }

    public static List<Template> listByTitle() {
        return list("order by title, id");
    }

    /// The template of a title, ignoring case.
    public static Optional<Template> findByTitle(String title) {
        return find("lower(title) = lower(?1)", title).firstResultOptional();
    }
}
