package dev.assay.evaluation;

import dev.assay.language.Phrase;
import dev.assay.web.Format;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who gave which value in a cell, and what later submissions made of it. The first ones count.
public final class Given {

    private Given() {}

    /// One interviewer's value that a later submission changed.
    ///
    /// @param interviewer by name
    /// @param words `4, later 3`
    public record Revision(UUID interviewerId, String interviewer, Phrase words) {}

    /// The values that later submissions changed, one an interviewer; empty where none did.
    static List<Revision> revisions(Evaluation.Cell cell) {
        return cell.later().stream()
                .map(later -> new Revision(later.interviewerId(), later.interviewer(), revised(cell, later)))
                .toList();
    }

    /// `Ana 4, Ben 2, later 3`: everybody's value, the highest first value first; null where
    /// nobody rated or the cell is hidden.
    static @Nullable Phrase ratings(Evaluation.Cell cell) {
        var values = cell.values().reversed().stream()
                .map(value -> Phrase.of("%s %s", Format.isolated(value.interviewer()), words(cell, value)))
                .toList();
        return values.isEmpty() ? null : Phrase.list(values);
    }

    private static Phrase words(Evaluation.Cell cell, Evaluation.Value value) {
        return cell.later().stream()
                .filter(later -> later.interviewerId().equals(value.interviewerId()))
                .map(later -> revised(cell, later))
                .findFirst()
                .orElseGet(() -> Format.brief(value.value()));
    }

    private static Phrase revised(Evaluation.Cell cell, Evaluation.Later later) {
        var first = cell.values().stream()
                .filter(value -> value.interviewerId().equals(later.interviewerId()))
                .map(Evaluation.Value::value)
                .findFirst()
                .orElse(null);
        return revised(first, later.value());
    }

    /// `4, later 3`; null is not assessed.
    static Phrase revised(@Nullable Double first, @Nullable Double later) {
        return Phrase.of("%s, later %s", words(first), words(later));
    }

    private static Phrase words(@Nullable Double value) {
        return value == null ? Phrase.of("not assessed") : Format.brief(value);
    }
}
