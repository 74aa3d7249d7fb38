package dev.assay.export;

import dev.assay.evaluation.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A row a line of a submitted note and need that it speaks of, in the order of the note.
record EvidenceLayout(Evaluation evaluation) implements Table {

    private static final List<Column> COLUMNS = List.of(
            new Column("candidate_id", "Identifier of the candidate; the same in every role."),
            new Column("candidate", "Name."),
            new Column("need", "Code of the need that the line speaks of."),
            new Column(
                    "verdict",
                    "STRONG_STRENGTH, STRENGTH, MENTION, OPEN_QUESTION, CONCERN or SERIOUS_CONCERN. It enters no score."),
            new Column("line", "The line as it was typed."),
            new Column("interviewer", "Who wrote it."),
            new Column("typed_at", "When the line was first typed, UTC."));

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void writeTo(Rows rows) {
        for (var slice : Slices.of(evaluation, EvidenceLayout::lines)) {
            var candidacies = slice.stream().collect(Collectors.toMap(Evaluation.Candidacy::id, Function.identity()));
            var page = EvidenceRow.firstOf(candidacies.keySet());
            while (!page.isEmpty()) {
                write(page, candidacies, rows);
                page = page.size() < Slices.ROWS ? List.of() : page.getLast().nextOf(candidacies.keySet());
            }
        }
    }

    private static int lines(Evaluation.Candidacy candidacy) {
        return candidacy.cells().stream().mapToInt(Evaluation.Cell::evidence).sum();
    }

    private static void write(List<EvidenceRow> page, Map<UUID, Evaluation.Candidacy> candidacies, Rows rows) {
        var texts = new NoteTexts(page);
        for (var line : page) {
            var candidacy = Objects.requireNonNull(candidacies.get(line.candidacy()));
            rows.add(List.of(
                    TableCell.of(candidacy.candidateId().toString()),
                    TableCell.of(candidacy.name()),
                    TableCell.of(line.need()),
                    TableCell.of(line.verdict().name()),
                    TableCell.of(texts.text(line)),
                    TableCell.of(line.interviewer()),
                    TableCell.of(line.typedAt())));
        }
    }
}
