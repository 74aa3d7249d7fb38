package dev.assay.web;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A parameter that is one of a few.
public final class OneOf {

    private OneOf() {}

    /// @return null where nothing is said
    /// @throws Refused 400 for what is neither `true` nor `false`
    public static @Nullable Boolean yes(String field, @Nullable String said) {
        if (said != null && !said.equals("true") && !said.equals("false")) {
            throw Refused.malformed(field, "must be true or false");
        }
        return said == null ? null : Boolean.valueOf(said);
    }

    /// @param word how each is written
    /// @return null where nothing is said
    /// @throws Refused 400 naming those that there are
    public static <E> @Nullable E among(String field, @Nullable String said, E[] all, Function<E, String> word) {
        if (said == null) {
            return null;
        }
        return Arrays.stream(all)
                .filter(one -> word.apply(one).equals(said))
                .findFirst()
                .orElseThrow(() -> Refused.malformed(
                        field, "must be one of %s", Arrays.stream(all).map(word).collect(Collectors.joining(", "))));
    }
}
