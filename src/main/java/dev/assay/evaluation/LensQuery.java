package dev.assay.evaluation;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/// How a report is to be looked at, as it stands in the address. Each part is null where it is
/// not there; null and blank mean: as the role is.
///
/// @param asOf a past moment, as in RFC 3339: `2026-11-21T14:03:22Z`
/// @param weights other weights: `OWN:3,CODE:1`
/// @param mode `adjusted` or `asRated`
public record LensQuery(
        @QueryParam("asOf") @Nullable String asOf,
        @QueryParam("weights") @Nullable String weights,
        @QueryParam("mode") @Nullable String mode) {

    /// The lens that the address asks for. Whether the needs exist and the moment has come is
    /// checked by [Evaluations], not here.
    ///
    /// @throws dev.assay.web.Refused 400 naming what cannot be read
    public Lens lens() {
        return Lens.of(asOf, weights, mode);
    }

    /// The same with the role's own weights.
    ///
    /// @throws dev.assay.web.Refused 400 naming what cannot be read
    public Lens withoutWeights() {
        return Lens.of(asOf, null, mode);
    }

    /// The same with the weights that a form without script sends one by one, as `w_OWN=3`. Those
    /// equal to the role's own are left out.
    ///
    /// @param own the evaluation with the role's own weights
    /// @throws dev.assay.web.Refused 400 naming what cannot be read
    public Lens lens(UriInfo uri, Evaluation own) {
        var sent = new StringBuilder(weights == null ? "" : weights);
        for (var need : own.needs()) {
            var typed = uri.getQueryParameters().getFirst("w_" + need.code());
            if (typed != null && !same(typed, need.weight())) {
                sent.append(sent.isEmpty() ? "" : ",")
                        .append(need.code())
                        .append(':')
                        .append(typed);
            }
        }
        return Lens.of(asOf, sent.toString(), mode);
    }

    private static boolean same(String typed, double weight) {
        try {
            return Double.parseDouble(typed) == weight;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
