package dev.assay.role;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.web.Refused;
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

    /// What a new one starts from.
    static final NeedView NONE = new NeedView(null, null, null, null, null, null, null, null);

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

    /// The reason, from the body or the address.
    ///
    /// @throws Refused 400 where each says another
    @Nullable
    String reasonOr(@Nullable String parameter) {
        if (reason != null && parameter != null && !reason.equals(parameter)) {
            throw Refused.malformed("reason", "is given more than once");
        }
        return reason == null ? parameter : reason;
    }

    /// For what is new.
    ///
    /// @throws Refused 400 for an id
    NeedView requireNew() {
        if (id != null) {
            throw Refused.malformed("id", "is given by Assay");
        }
        return this;
    }

    /// For one of many, whose reason is all of theirs.
    ///
    /// @throws Refused 400 for a reason of its own
    NeedView requireNoReason() {
        if (reason != null) {
            throw Refused.malformed("reason", "is given once for all, as a parameter");
        }
        return this;
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
