package dev.assay.intake;

import dev.assay.reading.FileText;
import dev.assay.web.Mentions;
import java.util.BitSet;
import java.util.Set;

/// A file's text without what it says of one person, as many lines as before.
///
/// @param spans the lines that are theirs, 1-based; where none is found, lines that stand in the
///     notes on them go instead
/// @param lines of those notes
record ErasedText(FileText file, BitSet spans, Mentions mentions, Set<String> lines) {

    ErasedText(String text, BitSet spans, Mentions mentions, Set<String> lines) {
        this(new FileText(text), spans, mentions, lines);
    }

    boolean touches(int line) {
        return spans.get(line)
                || (spans.isEmpty() && lines.contains(file.line(line).strip()));
    }

    String text() {
        var text = new StringBuilder();
        for (int number = 1; number <= file.last(); number++) {
            var whole = file.slice(number, number);
            if (!touches(number)) {
                text.append(mentions.erased(whole));
            } else {
                text.append(touches(number - 1) ? "" : Mentions.ERASED)
                        .append(whole.substring(file.line(number).length()));
            }
        }
        return text.toString();
    }
}
