package dev.assay.reading;

import org.jspecify.annotations.Nullable;

/// A line such as `STRENGTH: compared with others`: a heading of notes and what to write under
/// it.
record Hint(String name, String text) {

    private static final int LONGEST_NAME = 40;

    /// The hint of a line that begins with words in capitals and a colon; null where it does not.
    static @Nullable Hint of(String line) {
        int colon = line.indexOf(':');
        if (colon < 2 || colon > LONGEST_NAME) {
            return null;
        }
        String name = line.substring(0, colon).strip();
        boolean capitals =
                name.chars().noneMatch(Character::isLowerCase) && name.chars().anyMatch(Character::isLetter);
        return capitals && Character.isLetter(line.charAt(0))
                ? new Hint(name, line.substring(colon + 1).strip())
                : null;
    }

    /// Any item of a list of headings: `Strength: ...`, `Strength - ...` or the name alone.
    static Hint ofItem(String text) {
        int colon = text.indexOf(':');
        int dash = text.indexOf(" - ");
        int split = colon < 0 || (dash >= 0 && dash < colon) ? dash : colon;
        int behind = split == dash ? split + 3 : split + 1;
        return split < 0
                ? new Hint(text, "")
                : new Hint(
                        text.substring(0, split).strip(), text.substring(behind).strip());
    }
}
