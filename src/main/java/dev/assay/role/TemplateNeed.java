package dev.assay.role;

import dev.assay.language.Phrase;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A need of a [TemplateText] while its lines are read.
final class TemplateNeed {

    private static final Pattern NEED =
            Pattern.compile("(?:[-*]\\s+)?(\\S+)\\s+[-–—]\\s+(.+?)(?:\\s+\\(([^()]*)\\))?\\s*");
    private static final Pattern SETTINGS = Pattern.compile(
            "(?:weight\\s+([0-9]+(?:[.,][0-9]+)?))?\\s*,?\\s*(?:must[ -]have(?:\\s+([0-9]+))?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DETAIL = Pattern.compile("\\s+(?:[-*]\\s+)?(?:([135]):\\s*)?(.*)");

    private final int line;
    private final String code;
    private final String title;
    private final @Nullable Double weight;
    private final @Nullable Integer threshold;
    private final StringBuilder[] texts = {
        new StringBuilder(), new StringBuilder(), new StringBuilder(), new StringBuilder()
    };
    private int at;

    private TemplateNeed(int line, String code, String title, @Nullable Double weight, @Nullable Integer threshold) {
        this.line = line;
        this.code = code;
        this.title = title;
        this.weight = weight;
        this.threshold = threshold;
    }

    static TemplateNeed of(String text, int line) {
        var need = NEED.matcher(text);
        if (!need.matches()) {
            throw TemplateText.wrong("needs", line, Phrase.of("a need reads CODE - Title (weight 2, must have 3)"));
        }
        var inside = need.group(3) == null ? "" : need.group(3);
        var settings = SETTINGS.matcher(inside);
        if (!settings.matches()) {
            return new TemplateNeed(line, need.group(1), need.group(2) + " (" + inside + ")", null, null);
        }
        boolean mustHave = inside.toLowerCase(java.util.Locale.ROOT).contains("must");
        var threshold = settings.group(2) == null ? (mustHave ? "3" : "") : settings.group(2);
        var weight = settings.group(1) == null ? "" : settings.group(1);
        return new TemplateNeed(
                line, need.group(1), need.group(2), NeedForm.weight(weight), NeedForm.threshold(threshold));
    }

    void detail(String text) {
        var detail = DETAIL.matcher(text);
        if (text.startsWith(TemplateText.GOES_ON) || !detail.matches()) {
            texts[at].append('\n').append(text.strip());
            return;
        }
        var anchor = detail.group(1);
        at = anchor == null ? 0 : (Integer.parseInt(anchor) + 1) / 2;
        texts[at].append(texts[at].isEmpty() ? "" : "\n").append(detail.group(2).strip());
    }

    Need.Definition definition() {
        var anchors = new Need.Anchors(texts[1].toString(), texts[2].toString(), texts[3].toString());
        return new Need.Definition(code, title, texts[0].toString(), weight, threshold, anchors);
    }

    /// Where it begins.
    int line() {
        return line;
    }
}
