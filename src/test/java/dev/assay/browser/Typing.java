package dev.assay.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Keys somebody types, put together at random from what the shorthand is made of, with pauses of
/// 0 to 300 ms between them, and the text that must then stand in the note.
///
/// @param seed from which all of it comes
/// @param note all of it, with what stands above
record Typing(long seed, List<Key> keys, String note) {

    private static final int LONGEST_PAUSE = 300; // milliseconds
    private static final int ONE_IN = 5; // keys is waited for; the others come at once
    private static final int FEWEST_PARTS = 2;
    private static final int MOST_PARTS = 5;
    private static final String[] CODES = {"OWN", "own", "CODE", "LEAD", "Lead", "TEAM", "CI-CD", "ci-cd", "LEARN"};
    private static final String[] BEHIND = {
        "\n", "\n", "\n", " ", " ", "+", "++", "-", "--", "?", "=4", "=5/5", "=", "4", ".", ": ", ")", "\"", "s", "\n\n"
    };
    private static final String[] PARTS = {
        "#",
        "#",
        "#L",
        "#le",
        "#OW",
        "#c",
        "#ci-",
        "#ti",
        "#xyz",
        "#CODEE",
        "#e",
        "#é",
        "##",
        "a",
        "bad at it ",
        "LEAD=3",
        "own 4/5",
        "Code 3",
        "OWN: ",
        "- ",
        "+ ",
        "++ ",
        "! ",
        "!! ",
        "? ",
        "Q: ",
        "q3 ",
        "\"",
        "“",
        "”",
        "(",
        ")",
        ".",
        ", ",
        ": ",
        " ",
        " ",
        "  ",
        "\n",
        "\n",
        "\n  ",
        "naïve",
        "ß",
        "мир",
        "日本",
        "\uD83D\uDE00",
        "=",
        "4",
        "+",
        "-",
        "?"
    };
    private static final String[] OF_THE_LIST = {
        "Tab", "Tab", "ArrowDown", "ArrowDown", "ArrowUp", "Enter", "Enter", "Backspace", "Escape", "Shift+Tab"
    };

    /// @param name as Playwright has it: what it types, or `Tab`
    /// @param pause milliseconds before it
    record Key(String name, int pause) {

        boolean isTyped() {
            return name.codePointCount(0, name.length()) == 1;
        }
    }

    /// Characters and Enter alone: what is typed is what stands there.
    static Typing plain(long seed, String above) {
        var random = new SplittableRandom(seed);
        var note = new StringBuilder(above);
        var keys = new ArrayList<Key>();
        for (var key : characters(beginning(above) + text(random))) {
            keys.add(key(key, random));
            note.append(key.equals("\n") ? ExpectedList.newLine(note) : key);
        }
        return new Typing(seed, keys, note.toString());
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static String beginning(String above) {
        return above.isEmpty() ? "" : "\n";
    }

    private static String text(RandomGenerator random) {
        var text = new StringBuilder();
        int parts = FEWEST_PARTS + random.nextInt(MOST_PARTS - FEWEST_PARTS + 1);
        for (int i = 0; i < parts; i++) {
            text.append(part(random));
        }
        return text.toString();
    }

    private static String part(RandomGenerator random) {
        return random.nextInt(3) == 0 ? "#" + one(CODES, random) + one(BEHIND, random) : one(PARTS, random);
    }

    /// The keys of the list among them, where one is open.
    static Typing withKeysOfTheList(long seed, String above) {
        var random = new SplittableRandom(seed);
        var list = new ExpectedList(above);
        var keys = new ArrayList<Key>();
        for (var key : characters(beginning(above) + text(random))) {
            while (list.isOpen() && random.nextInt(3) == 0) {
                keys.add(pressed(list, one(OF_THE_LIST, random), random));
            }
            keys.add(pressed(list, key, random));
        }
        keys.add(pressed(list, "Escape", random));
        return new Typing(seed, keys, list.note());
    }

    private static Key pressed(ExpectedList list, String name, RandomGenerator random) {
        list.press(name.equals("\n") ? "Enter" : name);
        return key(name, random);
    }

    private static Key key(String name, RandomGenerator random) {
        return new Key(name, random.nextInt(ONE_IN) == 0 ? random.nextInt(LONGEST_PAUSE + 1) : 0);
    }

    private static String one(String[] choice, RandomGenerator random) {
        return choice[random.nextInt(choice.length)];
    }
}
