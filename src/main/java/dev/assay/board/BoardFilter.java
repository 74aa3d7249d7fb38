package dev.assay.board;

import dev.assay.board.BoardOrder.Group;
import dev.assay.evaluation.Evaluation.Candidacy;
import dev.assay.language.Folding;
import dev.assay.language.Phrase;
import dev.assay.web.Form;
import dev.assay.web.Format;
import dev.assay.web.Option;
import dev.assay.web.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whom of a role a page shows. Applied to what the viewer may see, so what is hidden is found as
/// hidden and as nothing else.
///
/// @param name part of a name; empty for any
/// @param stage empty for any
/// @param readiness null for any
public record BoardFilter(
        String name, String stage, @Nullable Group readiness) {

    /// Everybody.
    public static final BoardFilter NONE = new BoardFilter("", "", null);

    private static final int MOST_STAGES = 100;

    /// As it stands in the address. A readiness that there is not is any.
    ///
    /// @throws dev.assay.web.Refused 400 for what is no text
    static BoardFilter of(@Nullable String name, @Nullable String stage, @Nullable String readiness) {
        var group = Arrays.stream(Group.values())
                .filter(one -> one.word().equals(readiness))
                .findFirst()
                .orElse(null);
        return new BoardFilter(typed("name", name), typed("stage", stage), group);
    }

    private static String typed(String field, @Nullable String text) {
        var typed = Form.shown(text);
        Texts.requireStorable(field, typed);
        return typed.strip();
    }

    /// Whether it leaves anybody out.
    public boolean any() {
        return !name.isEmpty() || !stage.isEmpty() || readiness != null;
    }

    /// Those it finds, in their order.
    List<Candidacy> matching(List<Candidacy> candidacies) {
        if (!any()) {
            return candidacies;
        }
        var part = sought(name);
        return candidacies.stream()
                .filter(one -> part.isEmpty() || sought(one.name()).contains(part))
                .filter(one -> stage.isEmpty() || one.stage().equals(stage))
                .filter(one -> readiness == null || Group.of(one) == readiness)
                .toList();
    }

    private static String sought(String name) {
        return Folding.of(Texts.sought(name));
    }

    /// In the address.
    public String readinessWord() {
        return readiness == null ? "" : readiness.word();
    }

    /// The stages there are, to choose from.
    List<Option> stages(List<Candidacy> candidacies) {
        var there =
                candidacies.stream().map(Candidacy::stage).distinct().sorted().limit(MOST_STAGES);
        return Stream.concat(
                        Stream.of(Option.of("", Phrase.of("Any"), stage)),
                        Stream.concat(there, Stream.of(stage).filter(one -> !one.isEmpty()))
                                .distinct()
                                .map(one -> Option.of(one, one, stage)))
                .toList();
    }

    /// How ready somebody may be, to choose from.
    List<Option> readinesses(List<Candidacy> candidacies) {
        boolean hides = readiness == Group.HIDDEN || candidacies.stream().anyMatch(Candidacy::hidden);
        var there = Stream.of(Group.values()).filter(one -> hides || one != Group.HIDDEN);
        return Stream.concat(
                        Stream.of(Option.of("", Phrase.of("Any"), readinessWord())),
                        there.map(one -> Option.of(one.word(), one.words(), readinessWord())))
                .toList();
    }

    /// `noor` and `Technical`, as they are told on a page that finds nobody.
    public Phrase words() {
        return Phrase.both(Stream.of(
                        name.isEmpty() ? null : Format.isolated(name),
                        stage.isEmpty() ? null : Format.isolated(stage),
                        readiness == null ? null : readiness.wordsWithin())
                .filter(Objects::nonNull)
                .map(one -> Phrase.of("“%s”", Objects.requireNonNull(one)))
                .toList());
    }
}
