package dev.assay.interview;

import dev.assay.scoring.Scale;
import dev.assay.web.Form;
import dev.assay.web.Refused;
import org.jspecify.annotations.Nullable;

/// The value of a rating as people give it: 1 to 5, or *not assessed*, which is null.
public final class GivenValue {

    /// How forms send *not assessed*.
    public static final String NOT_ASSESSED = "na";

    private GivenValue() {}

    /// A value as a form sends it: `1` to `5` or [#NOT_ASSESSED].
    ///
    /// @param field that a refusal names
    /// @throws Refused 400 for anything else
    public static @Nullable Integer typed(String field, @Nullable String typed) {
        var value = Form.typed(typed);
        if (!value.matches("[1-5]|" + NOT_ASSESSED)) {
            throw Refused.malformed(field, "must be 1, 2, 3, 4, 5 or not assessed");
        }
        return value.equals(NOT_ASSESSED) ? null : Integer.valueOf(value);
    }

    /// @throws Refused 400 for a number that is not on the scale
    static @Nullable Integer checked(@Nullable Integer value) {
        if (value != null && !Scale.has(value)) {
            throw Refused.malformed("value", "must be 1, 2, 3, 4, 5, or null for not assessed");
        }
        return value;
    }
}
