package dev.assay.candidate;

import dev.assay.language.Phrase;
import dev.assay.web.Clash;
import dev.assay.web.Form;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// What is typed about a person.
///
/// @param stage only when they are considered for a role
public record CandidateForm(
        @RestForm @Nullable String name,
        @RestForm @Nullable String email,
        @RestForm @Nullable String stage,
        @RestForm @Nullable String version) {

    static final CandidateForm EMPTY = new CandidateForm("", "", "", "0");

    static CandidateForm of(Candidate candidate) {
        return new CandidateForm(candidate.name(), Form.shown(candidate.email()), "", Long.toString(candidate.version));
    }

    /// What is saved now beside what was typed.
    Clash clash(Candidate now) {
        var url = "/candidates/" + now.id;
        return new Clash(
                Phrase.verbatim(now.name()),
                url,
                url,
                Long.toString(now.version),
                List.of(
                        new Clash.Text("name", Phrase.of("Name"), now.name(), Form.typed(name)),
                        new Clash.Text("email", Phrase.of("E-mail"), Form.shown(now.email()), Form.typed(email))));
    }
}
