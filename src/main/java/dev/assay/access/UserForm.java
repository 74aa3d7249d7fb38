package dev.assay.access;

import dev.assay.language.Phrase;
import dev.assay.web.Clash;
import dev.assay.web.Form;
import dev.assay.web.Option;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// What is typed about an account.
public record UserForm(
        @RestForm @Nullable String name,
        @RestForm @Nullable String email,
        @RestForm @Nullable String access,
        @RestForm @Nullable String version) {

    static final UserForm EMPTY = new UserForm("", "", "INTERVIEWER", "0");

    static UserForm of(User user) {
        return new UserForm(user.name, Form.shown(user.email()), user.access.name(), Long.toString(user.version));
    }

    @Nullable
    Access level() {
        return Arrays.stream(Access.values())
                .filter(one -> one.name().equals(access))
                .findFirst()
                .orElse(null);
    }

    public List<Option> levels() {
        return Arrays.stream(Access.values())
                .map(one -> Option.of(one, words(one), access))
                .toList();
    }

    private static Phrase words(Access access) {
        return switch (access) {
            case OWNER -> Phrase.of("Owner: everything, and the accounts");
            case MANAGER -> Phrase.of("Manager: creates roles and runs them");
            case INTERVIEWER -> Phrase.of("Interviewer: interviews for the roles they are on");
            case OBSERVER -> Phrase.of("Observer: reads what is submitted");
        };
    }

    /// What is saved now beside what was typed.
    Clash clash(User now) {
        var url = "/users/" + now.id;
        return new Clash(
                Phrase.verbatim(now.name),
                url,
                url,
                Long.toString(now.version),
                List.of(
                        new Clash.Text("name", Phrase.of("Name"), now.name, Form.typed(name)),
                        new Clash.Text("email", Phrase.of("E-mail"), Form.shown(now.email()), Form.typed(email)),
                        Clash.Text.chosen(
                                "access", Phrase.of("Access"), now.access.name(), Form.typed(access), levels())));
    }
}
