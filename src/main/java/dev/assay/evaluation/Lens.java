package dev.assay.evaluation;

import dev.assay.scoring.Mode;
import dev.assay.web.Refused;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a role is looked at: usually as it is now, by its own rules. Nothing of it is stored.
///
/// @param asOf a past moment; null for now
/// @param weights other weights by need code in capitals, 0 to 1000; needs left out keep theirs
/// @param mode what to rank by; null for the role's own
/// @param former whether the rules that were in force at the role's first submission are applied
///     to the ratings; it changes nothing where nobody had submitted
public record Lens(
        @Nullable Instant asOf,
        Map<String, Double> weights,
        @Nullable Mode mode,
        boolean former) {

    /// The role as it is now, by its own rules.
    public static final Lens PLAIN = new Lens(null, Map.of(), null, false);

    private static final double MOST_WEIGHT = 1000;

    public Lens {
        weights = Map.copyOf(weights);
    }

    /// As asked for in an address.
    ///
    /// @param asOf a time as in RFC 3339
    /// @param weights `OWN:3,CODE:1`
    /// @param mode `adjusted` or `asRated`
    /// @throws Refused 400 naming what cannot be read
    static Lens of(@Nullable String asOf, @Nullable String weights, @Nullable String mode) {
        return new Lens(moment(asOf), weights(weights), mode(mode), false);
    }

    private static @Nullable Instant moment(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(typed.strip()).toInstant();
        } catch (DateTimeParseException e) {
            throw Refused.malformed("asOf", "must be a time such as 2026-11-21T14:03:22Z");
        }
    }

    private static Map<String, Double> weights(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Map.of();
        }
        var weights = new LinkedHashMap<String, Double>();
        for (var part : typed.split(",", -1)) {
            int colon = part.lastIndexOf(':');
            if (colon < 1) {
                throw Refused.malformed("weights", "must read CODE:weight, such as OWN:3,CODE:1");
            }
            var code = part.substring(0, colon).strip().toUpperCase(Locale.ROOT);
            if (weights.put(code, weight(code, part.substring(colon + 1).strip())) != null) {
                throw Refused.malformed("weights", "names %s twice", code);
            }
        }
        return weights;
    }

    private static double weight(String code, String typed) {
        try {
            double weight = Double.parseDouble(typed);
            if (weight >= 0 && weight <= MOST_WEIGHT) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw Refused.malformed("weights", "must give %s a number from 0 to 1000", code);
    }

    private static @Nullable Mode mode(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "adjusted" -> Mode.ADJUSTED;
            case "asrated", "as_rated" -> Mode.AS_RATED;
            default -> throw Refused.malformed("mode", "must be adjusted or asRated");
        };
    }
}
