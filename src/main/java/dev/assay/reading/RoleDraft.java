package dev.assay.reading;

import dev.assay.language.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A role while its blocks are being read.
final class RoleDraft {

    private final String title;
    private final Warnings warnings;
    private final List<OutlinedHeading> headings = new ArrayList<>();
    private final List<String> levels = new ArrayList<>();
    private final Map<String, NeedDraft> needs = new LinkedHashMap<>();
    private final List<QuestionLine> questions = new ArrayList<>();

    RoleDraft(String title, Warnings warnings) {
        this.title = title;
        this.warnings = warnings;
    }

    String title() {
        return title;
    }

    /// Reads a role's own lines: hints, levels, questions.
    void readRole(FileText file, int first, int last) {
        for (int line = first; line <= last; line++) {
            var hint = Hint.of(file.line(line));
            var item = Item.of(file.line(line));
            if (hint != null) {
                headings.add(new OutlinedHeading(hint.name(), hint.text()));
            } else if (item.asks()) {
                ask(item.text(), null, line);
            } else if (item.listed()) {
                readLevels(item.text());
            } else if (!item.text().isEmpty()) {
                warnings.add(line, "This line was left out. Choose what its block is, or write it under a heading.");
            }
        }
    }

    void readHeadings(FileText file, int first, int last) {
        for (int line = first; line <= last; line++) {
            var hint = Hint.ofItem(Item.of(file.line(line)).text());
            if (!hint.name().isEmpty()) {
                headings.add(new OutlinedHeading(hint.name(), hint.text()));
            }
        }
    }

    void readQuestions(FileText file, int first, int last) {
        for (int line = first; line <= last; line++) {
            var item = Item.of(file.line(line));
            if (!item.text().isEmpty()) {
                ask(item.text(), null, line);
            }
        }
    }

    void readNeeds(FileText file, int first, int last) {
        NeedDraft above = null;
        int indent = 0;
        for (int line = first; line <= last; line++) {
            String text = Item.of(file.line(line)).text();
            if (text.isEmpty()) {
                continue;
            }
            if (above == null || file.indent(line) <= indent) {
                indent = file.indent(line);
                above = need(text, line);
            } else {
                readBelow(above, file.line(line), line);
            }
        }
    }

    OutlinedRole role() {
        Map<String, String> codes = new LinkedHashMap<>();
        needs.keySet().forEach(code -> codes.put(code, code));
        return new OutlinedRole(
                title,
                headings,
                levels,
                needs.values().stream().map(NeedDraft::need).toList(),
                questions.stream().map(it -> it.question(codes)).toList());
    }

    private void readLevels(String text) {
        for (String level : text.split(",", -1)) {
            if (!level.isBlank()) {
                levels.add(level.strip());
            }
        }
    }

    private NeedDraft need(String text, int line) {
        var stated = NeedLine.of(text);
        var typed = stated.code();
        String code = typed == null ? "" : typed.toUpperCase(Locale.ROOT);
        boolean free = !code.isEmpty() && !needs.containsKey(code);
        boolean invented = !free || !stated.isExplicit();
        if (!free) {
            code = InventedCode.of(code.isEmpty() ? stated.description() : code, needs.keySet());
        }
        if (invented) {
            warnInvented(line, text, code);
        }
        var need = new NeedDraft(code, stated, invented, line);
        needs.put(code, need);
        return need;
    }

    private void warnInvented(int line, String text, String code) {
        warnings.add(
                line,
                () -> Phrase.of(
                        "\"%s\" has no code of its own: it gets %s. Change it if you want another.",
                        shortened(text), code));
    }

    private void readBelow(NeedDraft need, String line, int number) {
        var item = Item.of(line);
        String unnumbered = item.listed() ? item.text() : line.strip();
        if (need.takesAnchor(unnumbered) || need.takesAnchor(line.strip())) {
            return;
        }
        if (item.asks()) {
            ask(item.text(), need.code(), number);
        } else {
            need.describe(item.text());
        }
    }

    private void ask(String text, @Nullable String need, int line) {
        questions.add(new QuestionLine(text, need, line));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
