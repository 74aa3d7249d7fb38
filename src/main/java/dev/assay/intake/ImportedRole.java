package dev.assay.intake;

import dev.assay.intake.ImportItem.Kind;
import dev.assay.language.Phrase;
import dev.assay.reading.Cleaned;
import dev.assay.reading.OutlinedNeed;
import dev.assay.reading.OutlinedQuestion;
import dev.assay.reading.OutlinedRole;
import dev.assay.role.Need;
import dev.assay.role.Question;
import dev.assay.role.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A role that a file speaks of: takes its headings, needs and questions.
final class ImportedRole {

    private static final int LONGEST_ROUND = 100;

    private final Role role;
    private final boolean fresh;
    private final ImportContext context;
    private final Map<String, Need> needs = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();
    private boolean changed;

    ImportedRole(Role role, boolean fresh, ImportContext context) {
        this.role = role;
        this.fresh = fresh;
        this.context = context;
        Need.<Need>list("role.id = ?1", role.id).forEach(need -> needs.put(Need.key(need.code()), need));
        Question.<Question>list("role.id = ?1 order by number desc", role.id)
                .forEach(question -> questions.put(Cleaned.key(question.text()), question));
    }

    Role role() {
        return role;
    }

    void take(OutlinedRole outlined) {
        takeHeadings(NoteHeadings.of(outlined));
        outlined.needs().forEach(need -> context.at(need.line(), () -> take(need)));
        outlined.questions().forEach(question -> context.at(question.line(), () -> take(question)));
    }

    private void takeHeadings(List<String> wanted) {
        var before = role.headings().lines().toList();
        var after = NoteHeadings.merged(before, wanted);
        if (!after.equals(before)) {
            role.changeHeadings(String.join("\n", after));
            differ(Phrase.of("note headings"), before, after);
        }
    }

    private Need take(OutlinedNeed outlined) {
        var code = Need.code(outlined.code());
        var there = needs.get(Need.key(code));
        if (there == null) {
            return add(code, outlined);
        }
        var before = there.definition();
        var wanted = Need.checked(NeedWords.over(before, outlined));
        if (there.retired()) {
            context.log().warn(outlined.line(), "%s was retired in this role and stays so.", code);
        } else if (!wanted.equals(before)) {
            there.define(wanted);
            context.log().updated(Tally.NEEDS, 1);
            differ(Phrase.of("need %s", code), NeedWords.lines(before), NeedWords.lines(wanted));
            return there;
        }
        context.log().unchanged(Tally.NEEDS, 1);
        return there;
    }

    private Need add(String code, OutlinedNeed outlined) {
        var need = Need.add(role, NeedWords.of(outlined));
        needs.put(Need.key(code), need);
        context.created(Kind.NEED, need.id, () -> need.version, role.id);
        context.log().created(Tally.NEEDS, 1);
        added(Phrase.of("need %s", code), NeedWords.lines(need.definition()));
        return need;
    }

    private Question take(OutlinedQuestion outlined) {
        var text = Cleaned.line(outlined.text());
        var need = outlined.need() == null ? null : needs.get(Need.key(outlined.need()));
        var round = outlined.round() == null ? null : context.name(outlined.round(), LONGEST_ROUND, outlined.line());
        var there = questions.get(Cleaned.key(text));
        if (there == null) {
            return add(text, need, round);
        }
        boolean sameNeed = need == null || (there.need != null && there.need.id.equals(need.id));
        boolean sameRound = round == null || Objects.equals(round, there.round);
        if (there.retired() || (sameNeed && sameRound)) {
            context.log().unchanged(Tally.QUESTIONS, 1);
            return there;
        }
        var before = words(there);
        there.change(there.text(), need == null ? there.need : need, round == null ? there.round : round);
        context.log().updated(Tally.QUESTIONS, 1);
        change(Phrase.of("question %d", there.number), List.of(before), List.of(words(there)));
        return there;
    }

    private Question add(String text, @Nullable Need need, @Nullable String round) {
        var question = Question.add(role, text, need, round);
        questions.put(Cleaned.key(text), question);
        context.created(Kind.QUESTION, question.id, () -> question.version, role.id);
        context.log().created(Tally.QUESTIONS, 1);
        added(Phrase.of("question %d", question.number), List.of(words(question)));
        return question;
    }

    private static String words(Question question) {
        var round = question.round == null ? "" : "[" + question.round + "] ";
        var need = question.need == null ? "" : " #" + question.need.code();
        return round + question.text() + need;
    }

    private void added(Phrase what, List<String> lines) {
        if (!fresh) {
            change(what, List.of(), lines);
        }
    }

    private void differ(Phrase what, List<String> before, List<String> after) {
        change(what, LineDiff.removed(before, after), LineDiff.removed(after, before));
    }

    private void change(Phrase what, List<String> removed, List<String> added) {
        changed = true;
        if (!fresh) {
            context.log().change(Phrase.of("%s, %s", role.title(), what), verbatim(removed), verbatim(added));
        }
    }

    private static List<Phrase> verbatim(List<String> lines) {
        return lines.stream().map(Phrase::verbatim).toList();
    }

    /// Counts the role itself, once everything is in it.
    void count() {
        if (fresh) {
            context.log().created(Tally.ROLES, 1);
        } else if (changed) {
            context.log().updated(Tally.ROLES, 1);
        } else {
            context.log().unchanged(Tally.ROLES, 1);
        }
    }
}
