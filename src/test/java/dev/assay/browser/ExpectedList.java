package dev.assay.browser;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the list of the pad must do with each key, written down a second time: for the role of
/// [TypedBrowserTest], a caret at the end of the note, and keys of the list pressed only where it
/// is open.
final class ExpectedList {

    static final List<String> CODES = List.of("OWN", "CODE", "LEAD", "TEAM", "CI-CD", "LEARN");
    private static final List<String> SAYINGS = List.of("+", "++", "-", "--", "?", "=1", "=2", "=3", "=4", "=5");
    private static final Pattern TYPED =
            Pattern.compile("(?:^|[\\s(\\[{\"'])#((?:\\p{L}(?:[\\p{L}\\p{Nd}_]|-(?=[\\p{L}\\p{Nd}]))*-?)?)$");

    private final StringBuilder note;
    private List<String> entries = List.of();
    private boolean whole;
    private int chosen;
    private int begun;

    ExpectedList(String note) {
        this.note = new StringBuilder(note);
    }

    String note() {
        return note.toString();
    }

    boolean isOpen() {
        return !entries.isEmpty();
    }

    void press(String key) {
        switch (key) {
            case "Enter" -> enter();
            case "Tab" -> tab();
            case "Escape", "Shift+Tab" -> close();
            case "ArrowDown" -> chosen = chosen + 1 == entries.size() ? -1 : chosen + 1;
            case "ArrowUp" -> chosen = chosen == -1 ? entries.size() - 1 : chosen - 1;
            case "Backspace" -> {
                note.setLength(note.length() - 1);
                look();
            }
            default -> {
                note.append(key);
                look();
            }
        }
    }

    private void enter() {
        if (isOpen() && chosen >= 0) {
            take(chosen);
        } else {
            note.append(newLine(note));
            close();
        }
    }

    private void tab() {
        if (whole) {
            close();
        } else {
            take(Math.max(0, chosen));
        }
    }

    private void take(int index) {
        var entry = entries.get(index);
        if (whole) {
            note.append(entry);
            close();
        } else {
            note.replace(begun, note.length(), entry);
            look();
        }
    }

    private void close() {
        entries = List.of();
    }

    private void look() {
        close();
        chosen = -1;
        var line = note.substring(note.lastIndexOf("\n") + 1);
        var typed = TYPED.matcher(line);
        if (typed.find()) {
            begun = note.length() - typed.group(1).length();
            offer(typed);
        }
    }

    private void offer(Matcher typed) {
        var word = typed.group(1).toUpperCase(Locale.ROOT);
        whole = CODES.contains(word);
        if (whole) {
            entries = SAYINGS;
        } else if (!word.endsWith("-") || !CODES.contains(word.substring(0, word.length() - 1))) {
            var byCode = CODES.stream().filter(code -> code.startsWith(word)).toList();
            var byTitle = CODES.stream().filter(code -> !byCode.contains(code) && titled(code, word));
            entries = Stream.concat(byCode.stream(), byTitle).toList();
        }
    }

    /// The title of a need here is its code and the word "title".
    private static boolean titled(String code, String word) {
        return "TITLE".startsWith(word) || (code.equals("CI-CD") && "CD TITLE".startsWith(word));
    }

    /// A line feed, and the blanks at the beginning of the line above.
    static String newLine(CharSequence note) {
        var text = note.toString();
        var line = text.substring(text.lastIndexOf('\n') + 1);
        return "\n" + line.substring(0, line.length() - line.stripLeading().length());
    }
}
