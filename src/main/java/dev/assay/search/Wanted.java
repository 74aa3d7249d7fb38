package dev.assay.search;

import dev.assay.language.Folding;
import dev.assay.web.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// What somebody looks for: a piece of text, all of whose characters mean themselves.
///
/// @param text one line, no blanks at its ends; empty for nothing
/// @param cut whether it was longer than anything that is looked for
public record Wanted(String text, boolean cut) {

    private static final int LONGEST = 200;

    /// @throws dev.assay.web.Refused 400 for what no database holds
    static Wanted of(String typed) {
        Texts.requireStorable("q", typed);
        var line = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        if (line.length() <= LONGEST) {
            return new Wanted(line, false);
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return new Wanted(line.substring(0, end).strip(), true);
    }

    public boolean nothing() {
        return text.isEmpty();
    }

    String folded() {
        return Folding.of(text);
    }

    boolean in(String other) {
        return at(other) >= 0;
    }

    /// Where a text has it first; negative where it has not.
    int at(String other) {
        return Folding.of(other).indexOf(folded());
    }

    public String inAddress() {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// A text cut into what was looked for and what lies between.
    List<Part> parts(String whole) {
        var folded = Folding.of(whole);
        var wanted = folded();
        var parts = new ArrayList<Part>();
        int from = 0;
        for (int at = folded.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = folded.indexOf(wanted, from)) {
            if (at > from) {
                parts.add(new Part(whole.substring(from, at), false));
            }
            from = at + wanted.length();
            parts.add(new Part(whole.substring(at, from), true));
        }
        if (from < whole.length()) {
            parts.add(new Part(whole.substring(from), false));
        }
        return parts;
    }

    /// A piece of a text that was found.
    ///
    /// @param found whether it is what was looked for
    public record Part(String text, boolean found) {}
}
