package dev.assay.reading;

/// An outline as a text that a test can compare at a glance.
final class OutlineText {

    private final StringBuilder text = new StringBuilder();

    static String of(Outline outline) {
        var all = new OutlineText();
        outline.roles().forEach(all::role);
        outline.people().forEach(all::person);
        outline.blocks()
                .forEach(it ->
                        all.line("%d %s %s %d-%d", it.number(), it.kind(), it.label(), it.firstLine(), it.lastLine()));
        outline.warnings().forEach(it -> all.line("%d: %s", it.line(), it.message()));
        return all.text.toString();
    }

    private void role(OutlinedRole role) {
        line("role %s", role.title());
        role.headings().forEach(it -> line("  heading %s: %s", it.name(), it.hint()));
        line("  levels %s", role.levels());
        role.needs().forEach(this::need);
        role.questions().forEach(this::question);
    }

    private void need(OutlinedNeed need) {
        String must = need.threshold() == null ? "" : " must have " + need.threshold();
        String anchors =
                need.anchor1() == null ? "" : " (%s/%s/%s)".formatted(need.anchor1(), need.anchor3(), need.anchor5());
        String weight = need.weight() == null ? "" : " weight " + need.weight();
        line(
                "  need %s%s \"%s\"%s%s%s",
                need.code(), need.codeInvented() ? "*" : "", need.description(), weight, must, anchors);
    }

    private void question(OutlinedQuestion question) {
        String need = question.need() == null ? "" : " #" + question.need();
        String round = question.round() == null ? "" : " [" + question.round() + "]";
        line("  question \"%s\"%s%s", question.text(), need, round);
    }

    private void person(OutlinedPerson person) {
        line("person %s for %s", person.name(), person.role());
        person.notes()
                .forEach(it -> line(
                        "  note %s %s, line %d: \"%s\"",
                        it.interviewer(), it.round(), it.firstLine(), escaped(it.text())));
    }

    private void line(String format, Object... values) {
        text.append(format.formatted(values)).append('\n');
    }

    private static String escaped(String note) {
        return note.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    }
}
