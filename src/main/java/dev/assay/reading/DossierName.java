package dev.assay.reading;

import dev.assay.language.Phrase;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whose dossier it is, as far as the file tells.
///
/// @param name null where the file tells nothing
/// @param line the line that says so and says nothing else, 1-based; 0 where there is none
/// @param guessed what the name was guessed from: `the first line`, `an e-mail address`; null
///     where the file says it outright, as in `Name: Robin Example`, and where there is no name
public record DossierName(
        @Nullable String name, int line, @Nullable Phrase guessed) {

    private static final DossierName UNKNOWN = new DossierName(null, 0, null);
    private static final int LINES_ABOVE_ALL = 10;
    private static final Pattern SAID = Pattern.compile(
            "(?i)(?:name|candidate|dossier(?: of)?|(?:résumé|resume|cv)(?: of)?|interview prep(?:aration)?)\\s?[:–—-]\\s?(.{2,100})"
                    + "|(?:dossier|résumé|resume|cv) of (.{2,100})");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\w.+-])([A-Za-z]{2,30})[._-]([A-Za-z]{2,30})\\d{0,4}@[A-Za-z0-9-]{1,63}\\.");

    static DossierName of(FileText file) {
        boolean firstSeen = false;
        for (int number = 1; number <= Math.min(LINES_ABOVE_ALL, file.last()); number++) {
            var words = words(file.line(number));
            var said = SAID.matcher(words);
            if (said.matches()) {
                return new DossierName((said.group(1) == null ? said.group(2) : said.group(1)).strip(), number, null);
            }
            if (!firstSeen && !words.isEmpty()) {
                firstSeen = true;
                if (isName(words) && standsOut(file, number)) {
                    return new DossierName(words, number, Phrase.of("the first line"));
                }
            }
        }
        return ofAddress(file);
    }

    private static String words(String line) {
        return line.length() > 200 ? "" : line.replaceAll("[#*]", "").strip();
    }

    /// Whether a line is a title, not the first of several headings.
    private static boolean standsOut(FileText file, int number) {
        var below = file.line(number + 1);
        return file.line(number).startsWith("# ") || below.isBlank() || below.indexOf('@') >= 0;
    }

    private static boolean isName(String words) {
        return Titles.looksLikeFullName(words) && !DossierTitles.isSection(words) && !DossierTitles.isTheme(words);
    }

    /// `robin.example@...` is Robin Example.
    private static DossierName ofAddress(FileText file) {
        for (int number = 1; number <= file.last(); number++) {
            var line = file.line(number);
            var address = ADDRESS.matcher(line);
            if (line.indexOf('@') >= 0 && address.find()) {
                var name = Arrays.stream(new String[] {address.group(1), address.group(2)})
                        .map(DossierName::capitalised)
                        .collect(Collectors.joining(" "));
                return new DossierName(name, 0, Phrase.of("an e-mail address"));
            }
        }
        return UNKNOWN;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
