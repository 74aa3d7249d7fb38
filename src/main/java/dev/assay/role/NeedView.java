package dev.assay.role;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A need as told and as given by the API.
///
/// @param id left out when giving a new one
/// @param weight 1 where left out
/// @param reason only when changing one after ratings were submitted
record NeedView(
        @Nullable UUID id,
        @Nullable String code,
        @Nullable String title,
        @Nullable String description,
        @Nullable Double weight,
        @Nullable MustHave mustHave,
        @Nullable Anchors anchors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    /// A must-have's threshold; 3 where left out.
    record MustHave(@Nullable Integer threshold) {}

    /// What ratings look like, by rating.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Anchors(
            @JsonProperty("1") @Nullable String one,
            @JsonProperty("3") @Nullable String three,
            @JsonProperty("5") @Nullable String five) {}

    static NeedView of(Need need) {
        var anchors = need.anchors();
        return new NeedView(
                need.id,
                need.code(),
                need.title(),
                need.description(),
                need.weight(),
                need.threshold() == null ? null : new MustHave(need.threshold()),
                new Anchors(anchors.one(), anchors.three(), anchors.five()),
                null);
    }

    @Nullable
    String reasonOr(@Nullable String parameter) {
        return reason == null ? parameter : reason;
    }

    Need.Definition definition() {
        return new Need.Definition(
                code == null ? "" : code,
                title,
                description,
                weight,
                mustHave == null ? null : mustHave.threshold() == null ? Integer.valueOf(3) : mustHave.threshold(),
                anchors == null ? Need.Anchors.NONE : new Need.Anchors(anchors.one(), anchors.three(), anchors.five()));
    }
}
