package dev.assay.web;

import dev.assay.language.Folding;
import io.quarkus.panache.common.Parameters;

/// Part of a name, as queries look for it: case and accents may be left out, also where they are
/// written.
public final class NamePart {

    private NamePart() {}

    /// The condition that a column has the part in it; [#and] gives its parameters.
    ///
    /// @param column such as `c.name`; a literal
    public static String in(String column) {
        return "(lower(" + column + ") like :like escape '!'"
                + " or cast(function('translate', lower(" + column + "), :accented, :plain) as String)"
                + " like :folded escape '!')";
    }

    /// @param like the part; empty finds all
    /// @throws Refused 400 for what is no text
    public static Parameters and(Parameters parameters, String like) {
        Texts.requireStorable("name", like);
        var name = Texts.sought(like);
        return parameters
                .and("like", Folding.lowerPattern(name))
                .and("folded", Folding.pattern(Folding.of(name)))
                .and("accented", Folding.ACCENTED)
                .and("plain", Folding.PLAIN);
    }
}
