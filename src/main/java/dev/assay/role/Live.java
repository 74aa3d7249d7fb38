package dev.assay.role;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// What an open page needs to follow the server: where it hears of changes, and what it shows by
/// now.
///
/// @param events the address of the stream
/// @param known `role:revision role:revision`
public record Live(String events, String known) {

    private static final String EVENTS = "/api/v1/events";

    /// A page of one role.
    public static Live of(Role role) {
        return new Live(EVENTS + "?role=" + role.id, known(List.of(role)));
    }

    /// A page of all the roles that its viewer has part in.
    public static Live ofAll(Collection<Role> roles) {
        return new Live(EVENTS, known(roles));
    }

    /// A page of some roles out of very many.
    ///
    /// @param roles at least one, 50 at most
    public static Live ofSome(Collection<Role> roles) {
        var asked = roles.stream().map(role -> "role=" + role.id).collect(Collectors.joining("&"));
        return new Live(EVENTS + "?" + asked, known(roles));
    }

    private static String known(Collection<Role> roles) {
        return roles.stream().map(role -> role.id + ":" + role.revision).collect(Collectors.joining(" "));
    }
}
