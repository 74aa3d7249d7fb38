package dev.assay.access;

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

    private static String words(Access access) {
        return switch (access) {
            case OWNER -> "Owner: everything, and the accounts";
            case MANAGER -> "Manager: creates roles and runs them";
            case INTERVIEWER -> "Interviewer: interviews for the roles they are on";
            case OBSERVER -> "Observer: reads what is submitted";
        };
    }

    /// What is saved now beside what was typed.
    Clash clash(User now) {
        var url = "/users/" + now.id;
        return new Clash(
                now.name,
                url,
                url,
                Long.toString(now.version),
                List.of(
                        new Clash.Text("name", "Name", now.name, Form.typed(name)),
                        new Clash.Text("email", "E-mail", Form.shown(now.email()), Form.typed(email)),
                        new Clash.Text("access", "Access", now.access.name(), Form.typed(access))));
    }
}
