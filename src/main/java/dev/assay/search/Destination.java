package dev.assay.search;

import dev.assay.access.Viewer;
import dev.assay.language.Language;
import dev.assay.language.Phrase;
import java.util.List;
import java.util.stream.Stream;

/// A page that one can go to from anywhere.
enum Destination {
    TODAY("home start interviews", "/", Who.EVERYBODY),
    ROLES("positions boards", "/roles", Who.EVERYBODY),
    NEW_ROLE("create add position", "/roles/new", Who.FOUNDERS),
    CANDIDATES("people", "/candidates", Who.EVERYBODY),
    IMPORTS("files notes upload", "/imports", Who.EVERYBODY),
    TEMPLATES("needs questions", "/templates", Who.FOUNDERS),
    ACCOUNT("password time zone tokens", "/account", Who.EVERYBODY),
    USERS("accounts people access", "/users", Who.OWNERS),
    BACKUP("copies archive download", "/backup", Who.OWNERS),
    API("rest openapi swagger", "/q/swagger-ui", Who.EVERYBODY);

    private enum Who {
        EVERYBODY,
        FOUNDERS,
        OWNERS
    }

    private final String also;
    private final String url;
    private final Who who;

    Destination(String also, String url, Who who) {
        this.also = also;
        this.url = url;
        this.who = who;
    }

    private Phrase title() {
        return switch (this) {
            case TODAY -> Phrase.of("Today");
            case ROLES -> Phrase.of("Roles");
            case NEW_ROLE -> Phrase.of("New role");
            case CANDIDATES -> Phrase.of("Candidates");
            case IMPORTS -> Phrase.of("Imports");
            case TEMPLATES -> Phrase.of("Templates");
            case ACCOUNT -> Phrase.of("Account");
            case USERS -> Phrase.of("Users");
            case BACKUP -> Phrase.of("Backup");
            case API -> Phrase.of("API");
        };
    }

    /// Found by their titles in the reader's language and in English.
    static List<Hit> listOf(Wanted wanted, Viewer viewer, Language language) {
        return Stream.of(values())
                .filter(one -> one.open(viewer))
                .filter(one -> wanted.in(one.title().in(language) + " " + one.title() + " " + one.also))
                .map(one -> new Hit(one.url, wanted.parts(one.title().in(language)), null))
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
