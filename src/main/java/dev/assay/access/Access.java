package dev.assay.access;

import dev.assay.language.Phrase;

/// What an account may do at all; teams of roles say on what.
public enum Access {
    /// Everything, and the accounts.
    OWNER,
    /// Creates roles and candidates; sees and changes the roles they manage.
    MANAGER,
    /// Interviews for the roles they are on the team of.
    INTERVIEWER,
    /// Reads submitted results of the roles they are on the team of.
    OBSERVER;

    /// As it reads in a sentence.
    public Phrase words() {
        return switch (this) {
            case OWNER -> Phrase.of("owner");
            case MANAGER -> Phrase.of("manager");
            case INTERVIEWER -> Phrase.of("interviewer");
            case OBSERVER -> Phrase.of("observer");
        };
    }
}
