package dev.assay.intake;

import dev.assay.language.Phrase;
import dev.assay.web.Refused;

/// What people are told of a file that was refused.
public final class Sentences {

    private Sentences() {}

    /// A whole sentence for the person who gave the file.
    ///
    /// @param uploaded whether they have to choose it again
    public static Phrase of(Refused refused, boolean uploaded) {
        var said = whole(said(refused));
        return uploaded
                ? Phrase.of("%s Nothing was stored; choose the file again.", said)
                : Phrase.of("%s Nothing was stored.", said);
    }

    private static Phrase said(Refused refused) {
        return refused.violations().stream()
                .filter(violation -> violation.field().toString().equals("file"))
                .findFirst()
                .map(violation -> Phrase.of("The file %s", violation.message()))
                .orElseGet(refused::detail);
    }

    private static Phrase whole(Phrase said) {
        return said.toString().endsWith(".") ? said : Phrase.of("%s.", said);
    }
}
