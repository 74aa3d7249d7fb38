package dev.assay.reading;

import dev.assay.figure.Quantities;
import dev.assay.shorthand.Block;
import org.jspecify.annotations.Nullable;

/// One line of a dossier, as far as it can be judged alone.
///
/// @param own where its own words begin, behind blanks and a bullet
/// @param bullet whether there is a bullet; a `?` is one that was lost on the way
/// @param heading the heading that Markdown makes of it; null where it makes none
/// @param label the part of a story that begins here; null where none does
/// @param couldHead whether it could be a heading that nothing but its shortness tells: `New
///     booking engine`
record DossierLine(
        String text,
        int own,
        boolean bullet,
        @Nullable Block heading,
        @Nullable PartLabel label,
        boolean couldHead) {

    private static final String BULLETS = "-*•?+–·▪◦→";
    private static final int LONGEST_HEADING = 80;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_QUESTION = 240;
    private static final String NO_HEADING_ENDS_SO = ".,;:!>)]…";

    static DossierLine of(String text, @Nullable Block heading) {
        int start = ownWords(text);
        boolean bullet = start > skip(text, 0);
        var divides = heading != null && (heading.divides() || heading.kind() == Block.Kind.BOLD) ? heading : null;
        var label = PartLabel.of(text, start);
        boolean plain = divides == null && label == null && start == 0 && !text.isBlank();
        return new DossierLine(text, start, bullet, divides, label, plain && (asks(text) || isShort(text)));
    }

    /// Where a text's own words begin, behind blanks and a bullet.
    static int ownWords(String text) {
        int first = skip(text, 0);
        boolean bullet = first < text.length()
                && BULLETS.indexOf(text.charAt(first)) >= 0
                && (first + 1 == text.length() || Character.isWhitespace(text.charAt(first + 1)));
        return bullet ? skip(text, first + 1) : first;
    }

    boolean blank() {
        return text.isBlank();
    }

    /// The line's own words.
    String words() {
        return heading == null ? text.substring(own).strip() : heading.title();
    }

    /// Whether it names a part and says nothing yet.
    boolean names() {
        return label != null && label.text() == text.length();
    }

    /// Whether it is a question by itself.
    boolean asks() {
        return !bullet && asks(text);
    }

    private static boolean asks(String text) {
        return text.length() <= LONGEST_QUESTION
                && (text.stripTrailing().endsWith("?") || DossierTitles.followsUp(text));
    }

    private static boolean isShort(String text) {
        int end = end(text);
        if (end > LONGEST_HEADING || text.indexOf('@') >= 0) {
            return false;
        }
        int first = text.codePointAt(0);
        boolean begins = Character.isUpperCase(first) || Character.isDigit(first);
        boolean parenthesis = text.charAt(end - 1) == ')' && text.indexOf('(') > 0;
        return begins
                && (parenthesis || NO_HEADING_ENDS_SO.indexOf(text.charAt(end - 1)) < 0)
                && text.chars().filter(c -> c == ',').count() < 2
                && Titles.words(text).length <= MOST_WORDS
                && !text.startsWith("I ")
                && !text.startsWith("We ")
                && Quantities.in(text).isEmpty();
    }

    static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The length without the blanks at the end.
    static int end(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
