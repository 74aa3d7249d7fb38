package dev.assay.reading;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// What a candidate's own material says: whose it is, and what they say of themselves.
///
/// Any text is a dossier. Nothing of it is left out: every line is a heading, names a part of a
/// story, or belongs to a claim.
///
/// @param name whose it is, as far as the file tells
/// @param claims in the order of the file; empty where the file has no words. A sentence with a
///     figure is a claim of its own, right after the claim it stands in
public record Dossier(DossierName name, List<OutlinedClaim> claims) {

    private static final int MARKS_OF_A_STORY = 3;
    private static final int MOST_LINES_READ = 20_000;
    /// A need's code with a verdict or a rating: nobody's own material has that.
    private static final Pattern OF_NOTES = Pattern.compile("#\\p{Lu}[\\p{Lu}\\d_]{1,20}(?:[+\\-?]|=[1-5])");

    public Dossier {
        claims = List.copyOf(claims);
    }

    /// Reads any text and never refuses one. Its time is linear in the length of the text.
    public static Dossier read(String text) {
        var file = new FileText(text);
        var name = DossierName.of(file);
        return new Dossier(name, new DossierReading(file, name.line()).claims());
    }

    /// Whether a text looks like a dossier and not like notes: lines name at least three
    /// different parts of stories, such as `Context`, `Action` and `Result`, and there is none of
    /// an interviewer's marks, such as `#OWN+` or the heading `Needs`. Only the first 20 000
    /// lines are read.
    public static boolean looksLike(String text) {
        var parts = new HashSet<String>();
        var lines = text.lines().limit(MOST_LINES_READ).toList();
        for (var line : lines) {
            var read = DossierLine.of(line, null);
            if (read.label() != null && read.names()) {
                parts.add(read.label().name());
            }
            var title = line.replace("#", "").replace(":", "").strip();
            if (Titles.isNeeds(title)
                    || Titles.isPeople(title)
                    || OF_NOTES.matcher(line).find()) {
                return false;
            }
        }
        return parts.size() >= MARKS_OF_A_STORY;
    }
}
