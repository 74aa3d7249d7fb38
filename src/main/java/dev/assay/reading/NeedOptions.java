package dev.assay.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What stands in parentheses at the end of a need: `(weight 3, must have 4)`, each part
/// optional.
///
/// @param start where the parentheses begin; the text's length without them
record NeedOptions(@Nullable Double weight, @Nullable Integer threshold, int start) {

    private static final int MUST_HAVE = 3;
    private static final int LONGEST = 60;

    /// The options at the end of a text. Parentheses that hold anything else are part of the
    /// text.
    static NeedOptions of(String text) {
        var none = new NeedOptions(null, null, text.length());
        int open = text.lastIndexOf('(');
        if (open < 0 || !text.endsWith(")") || text.length() - open > LONGEST) {
            return none;
        }
        NeedOptions options = new NeedOptions(null, null, open);
        for (String part : text.substring(open + 1, text.length() - 1).split("[,;]", -1)) {
            var more = options.with(part.strip().toLowerCase(Locale.ROOT));
            if (more == null) {
                return none;
            }
            options = more;
        }
        return options;
    }

    private @Nullable NeedOptions with(String part) {
        if (part.startsWith("weight")) {
            Double number = number(part.substring("weight".length()));
            return number == null ? null : new NeedOptions(number, threshold, start);
        }
        if (!part.startsWith("must have") && !part.startsWith("must-have")) {
            return null;
        }
        String rest = part.substring("must have".length());
        Double number = rest.isEmpty() ? Double.valueOf(MUST_HAVE) : number(rest);
        if (number == null || number < 1 || number > 5 || number != Math.rint(number)) {
            return null;
        }
        return new NeedOptions(weight, number.intValue(), start);
    }

    private static @Nullable Double number(String text) {
        String digits = text.replace(':', ' ').replace('=', ' ').strip();
        boolean plain = !digits.isEmpty()
                && digits.length() < 7
                && digits.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        try {
            return plain ? Double.valueOf(digits) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
