package dev.assay.search;

import dev.assay.access.Viewer;
import java.util.List;
import java.util.stream.Stream;

/// A page that one can go to from anywhere.
enum Destination {
    TODAY("Today", "home start interviews", "/", Who.EVERYBODY),
    ROLES("Roles", "positions boards", "/roles", Who.EVERYBODY),
    NEW_ROLE("New role", "create add position", "/roles/new", Who.FOUNDERS),
    CANDIDATES("Candidates", "people", "/candidates", Who.EVERYBODY),
    IMPORTS("Imports", "files notes upload", "/imports", Who.EVERYBODY),
    TEMPLATES("Templates", "needs questions", "/templates", Who.FOUNDERS),
    ACCOUNT("Account", "password time zone tokens", "/account", Who.EVERYBODY),
    USERS("Users", "accounts people access", "/users", Who.OWNERS),
    API("API", "rest openapi swagger", "/q/swagger-ui", Who.EVERYBODY);

    private enum Who {
        EVERYBODY,
        FOUNDERS,
        OWNERS
    }

    private final String title;
    private final String also;
    private final String url;
    private final Who who;

    Destination(String title, String also, String url, Who who) {
        this.title = title;
        this.also = also;
        this.url = url;
        this.who = who;
    }

    static List<Hit> listOf(Wanted wanted, Viewer viewer) {
        return Stream.of(values())
                .filter(one -> one.open(viewer) && wanted.in(one.title + " " + one.also))
                .map(one -> new Hit(one.url, wanted.parts(one.title), ""))
                .toList();
    }

    private boolean open(Viewer viewer) {
        return switch (who) {
            case EVERYBODY -> true;
            case FOUNDERS -> viewer.mayFound();
            case OWNERS -> viewer.owner();
        };
    }
}
