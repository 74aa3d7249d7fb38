package dev.assay.intake;

import dev.assay.reading.CandidateTable;
import dev.assay.reading.FileText;
import dev.assay.reading.Outline;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Which lines of a file speak of one person: their block and what stands below it, up to the
/// next person or role; of a table, their row.
final class PersonSpans {

    private PersonSpans() {}

    /// @param names by which a file may call them
    /// @return numbers of lines, 1-based
    static BitSet of(ImportBatch batch, Set<String> names) {
        var keys = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return batch.kind == ImportKind.CANDIDATES ? rows(batch, keys) : blocks(batch, keys);
    }

    private static BitSet rows(ImportBatch batch, Set<String> keys) {
        var spans = new BitSet();
        var rows = CandidateTable.read(batch.text());
        int last = new FileText(batch.text()).last();
        for (int i = 0; i < rows.size(); i++) {
            if (keys.contains(rows.get(i).name().toLowerCase(Locale.ROOT))) {
                int end = i + 1 < rows.size() ? rows.get(i + 1).line() - 1 : last;
                spans.set(rows.get(i).line(), end + 1);
            }
        }
        return spans;
    }

    private static BitSet blocks(ImportBatch batch, Set<String> keys) {
        var spans = new BitSet();
        var outline = Outline.read(batch.text(), batch.reading().choices());
        var people = outline.people().iterator();
        boolean theirs = false;
        for (var block : outline.blocks()) {
            theirs = switch (block.kind()) {
                case PERSON -> keys.contains(people.next().name().toLowerCase(Locale.ROOT));
                case NOTE, CONTINUED, IGNORED -> theirs;
                case ROLE, NEEDS, QUESTIONS, HEADINGS -> false;
            };
            if (theirs) {
                spans.set(block.firstLine(), block.lastLine() + 1);
            }
        }
        return spans;
    }
}
