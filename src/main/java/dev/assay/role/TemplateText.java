package dev.assay.role;

import dev.assay.language.Phrase;
import dev.assay.web.Format;
import dev.assay.web.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Needs and questions as plain text, the way one writes them down.
///
/// ## Needs
///
/// ```
/// OWN - Owner of a scaled production system (weight 3, must have 3)
///   What makes it matter to us.
///   1: Wrote parts of a system that others ran.
///   3: Ran a service with real traffic for a year or more.
///   5: Answered for a system through a rebuild under load.
/// ```
///
/// A need begins at the line's start with its code, a dash and its title. Weight and must-have
/// may be left out: 1, and no must-have; `must have` without a number is 3. Indented lines belong
/// to it: what ratings look like after `1:`, `3:` and `5:`, and what has no number describes it.
/// Lines indented by four or more go on with the line before.
///
/// ## Questions
///
/// `[Technical] What did you keep an eye on after your last big release? #OWN`, a line each;
/// round and need may be left out. Both may begin with `- `. Empty lines mean nothing.
final class TemplateText {

    private static final Pattern QUESTION =
            Pattern.compile("\\s*(?:[-*]\\s+)?(?:\\[([^\\]]*)\\]\\s*)?(.*?)(?:\\s+#(\\S+))?\\s*");
    static final String GOES_ON = "    ";

    private TemplateText() {}

    /// Reads needs.
    ///
    /// @throws Refused 400 naming the line that is not understood
    static List<Need.Definition> needs(String text) {
        var needs = new ArrayList<Need.Definition>();
        var known = new HashSet<String>();
        TemplateNeed draft = null;
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                add(draft, needs, known);
                draft = TemplateNeed.of(line, number);
            } else if (draft == null) {
                throw wrong("needs", number, Phrase.of("is indented, but no need stands above it"));
            } else {
                draft.detail(line);
            }
        }
        add(draft, needs, known);
        return needs;
    }

    private static void add(@Nullable TemplateNeed draft, List<Need.Definition> needs, Set<String> known) {
        if (draft == null) {
            return;
        }
        try {
            var need = Need.checked(draft.definition());
            if (!known.add(Need.key(need.code()))) {
                throw Refused.malformed("code", "is there twice: %s", need.code());
            }
            needs.add(need);
        } catch (Refused refused) {
            var first =
                    refused.violations().isEmpty() ? null : refused.violations().getFirst();
            throw wrong("needs", draft.line(), first == null ? refused.detail() : first.words());
        }
    }

    static Refused wrong(String field, int line, Phrase what) {
        return Refused.malformed(field, "are not understood in line %d: %s", line, what);
    }

    /// Reads questions on these needs.
    ///
    /// @throws Refused 400 naming the line that is not understood
    static List<Template.Ask> questions(String text, List<Need.Definition> needs) {
        var codes = needs.stream().collect(Collectors.toMap(need -> Need.key(need.code()), Need.Definition::code));
        var asks = new ArrayList<Template.Ask>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var found = QUESTION.matcher(line);
            if (line.isBlank() || !found.matches()) {
                continue;
            }
            var code = found.group(3) == null ? null : codes.get(Need.key(found.group(3)));
            if (code == null && found.group(3) != null) {
                throw wrong("questions", number, Phrase.of("#%s is none of the needs", found.group(3)));
            }
            if (found.group(2).isBlank()) {
                throw wrong("questions", number, Phrase.of("there is no question"));
            }
            var round = found.group(1) == null || found.group(1).isBlank()
                    ? null
                    : found.group(1).strip();
            asks.add(new Template.Ask(found.group(2).strip(), code, round));
        }
        return asks;
    }

    /// Writes needs so that [#needs] reads them again.
    static String ofNeeds(List<Need.Definition> needs) {
        return needs.stream().map(TemplateText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Need.Definition need) {
        var text = new StringBuilder(need.code()).append(" - ").append(need.title());
        var weight = need.weight() == null ? 1 : need.weight();
        text.append(" (weight ").append(Format.plain(weight));
        text.append(need.threshold() == null ? "" : ", must have " + need.threshold())
                .append(")\n");
        append(text, "", need.description());
        append(text, "1: ", need.anchors().one());
        append(text, "3: ", need.anchors().three());
        append(text, "5: ", need.anchors().five());
        return text.toString();
    }

    private static void append(StringBuilder text, String label, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            var lines = said.strip()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            text.append("  ")
                    .append(label)
                    .append(String.join("\n" + GOES_ON, lines))
                    .append('\n');
        }
    }

    /// Writes questions so that [#questions] reads them again.
    static String ofQuestions(List<Template.Ask> questions) {
        return questions.stream()
                .map(ask -> (ask.round() == null ? "" : "[" + ask.round() + "] ")
                        + ask.text()
                        + (ask.need() == null ? "" : " #" + ask.need()))
                .collect(Collectors.joining("\n"));
    }
}
