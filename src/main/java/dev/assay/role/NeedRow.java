package dev.assay.role;

import dev.assay.language.Phrase;
import dev.assay.web.Format;
import dev.assay.web.Option;
import dev.assay.web.Problems;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One need with its form.
///
/// @param place null for the new one
public record NeedRow(
        @Nullable UUID id, NeedForm form, @Nullable Place place, Problems problems) {

    /// An identifier of one of its fields on the page.
    public String field(String name) {
        return "need-" + (id == null ? "new" : id) + "-" + name;
    }

    public List<Option> thresholds() {
        return thresholds(form.threshold());
    }

    static List<Option> thresholds(@Nullable String chosen) {
        return Stream.concat(
                        Stream.of(Option.of("", Phrase.of("No"), chosen)),
                        Stream.of(1, 2, 3, 4, 5)
                                .map(value -> Option.of(value, Phrase.of("Yes, %d or more", value), chosen)))
                .toList();
    }

    /// `20% of the weight, must be 3 or more`.
    public @Nullable Phrase words() {
        if (place == null) {
            return null;
        }
        var share = Phrase.of("%s of the weight", Format.percent(place.share()));
        return place.threshold() == null ? share : Phrase.of("%s, must be %d or more", share, place.threshold());
    }

    /// Where a need stands, and its part in the score.
    public record Place(
            String code,
            String title,
            double share,
            @Nullable Integer threshold,
            boolean first,
            boolean last) {}

    static Place place(Need need, List<Need> all) {
        double sum = all.stream().mapToDouble(Need::weight).sum();
        return new Place(
                need.code(),
                need.title(),
                sum > 0 ? need.weight() / sum : 0,
                need.threshold(),
                all.getFirst().id.equals(need.id),
                all.getLast().id.equals(need.id));
    }
}
