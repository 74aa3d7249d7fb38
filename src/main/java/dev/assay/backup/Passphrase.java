package dev.assay.backup;

import dev.assay.web.Refused;
import dev.assay.web.Texts;
import org.jspecify.annotations.Nullable;

/// What somebody types to encrypt a copy: as it is, character for character, so that the age tool
/// takes the same.
public final class Passphrase {

    public static final int SHORTEST = 8;
    private static final int LONGEST = 1_000;

    private Passphrase() {}

    /// @return null for nothing, which encrypts nothing
    /// @throws Refused 422 where it is too short, too long or cannot be typed at a terminal
    static char @Nullable [] typed(String field, @Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        Texts.requireStorable(field, typed);
        if (typed.codePointCount(0, typed.length()) < SHORTEST) {
            throw Refused.impossible(field, "must have at least %d characters", SHORTEST);
        }
        if (typed.length() > LONGEST) {
            throw Refused.impossible(field, "may have %d characters at most", LONGEST);
        }
        if (typed.chars().anyMatch(Character::isISOControl)) {
            throw Refused.impossible(field, "must not have control characters or line breaks");
        }
        return typed.toCharArray();
    }
}
