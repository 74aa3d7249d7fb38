package dev.assay.access;

import com.nulabinc.zxcvbn.StandardDictionaries;
import dev.assay.web.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Which passwords are taken: 8 characters to 72 bytes, and none that is tried first by who
/// guesses.
final class Passwords {

    private static final int SHORTEST = 8;
    private static final int LONGEST_BYTES = 72; // of bcrypt
    private static final int SHORTEST_WORD = 3;
    private static final String PRODUCT = "assay";

    /// The 30,000 most common ones in lists that leaked, in small letters.
    private static final Set<String> COMMON = common();

    private Passwords() {}

    private static Set<String> common() {
        try {
            return Set.copyOf(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param name,email of the person whose it is to be
    /// @throws Refused 400 for one that is not taken
    static void require(String password, String name, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw Refused.malformed("password", "must have %d characters or more", SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw Refused.malformed("password", "may have %d bytes at most", LONGEST_BYTES);
        }
        if (COMMON.contains(password.toLowerCase(Locale.ROOT))) {
            throw Refused.malformed("password", "is one of the most common ones, which are tried first");
        }
        if (isOwn(password, name, email)) {
            throw Refused.malformed("password", "is made of your name, your address or the name of this program");
        }
    }

    /// Whether its letters are nothing but the person's or the program's names, however they are
    /// put together.
    private static boolean isOwn(String password, String name, String email) {
        var rest = letters(password);
        if (rest.isEmpty()) {
            return false;
        }
        var words = Stream.of(
                        Stream.of(name, email, PRODUCT), Stream.of(name.split("\\s+")), Stream.of(email.split("[@.]")))
                .flatMap(part -> part)
                .map(Passwords::letters)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest.isEmpty();
    }

    /// The letters of a text, small and without marks.
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "");
    }
}
