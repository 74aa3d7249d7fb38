package dev.assay.intake;

import dev.assay.reading.BlockChoice;
import dev.assay.reading.CandidateRow;
import dev.assay.reading.CandidateTable;
import dev.assay.reading.Cleaned;
import dev.assay.reading.Decoding;
import dev.assay.reading.Dossier;
import dev.assay.reading.NotRead;
import dev.assay.reading.Outline;
import dev.assay.reading.Undecodable;
import dev.assay.web.Refused;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A file that came in: its bytes, read once into text, and how the text is to be taken. Handed
/// on from the door to the rows.
///
/// @param source its name, for people; never used as a path
public record ImportFile(String source, Content content, ImportKind kind, String text, Reading reading) {

    /// In UTF-16 units.
    public static final int LONGEST = 1_000_000;

    private static final int LONGEST_SOURCE = 200;
    private static final int LINES_AT_ONCE = 400;

    /// What the user says over what was guessed.
    ///
    /// @param choices by block number, only what differs from the guess
    /// @param role the title of the role where the file names none; null where nobody said
    /// @param candidate whose dossier it is; null where nobody said
    public record Reading(
            Map<Integer, BlockChoice> choices,
            @Nullable String role,
            @Nullable String candidate) {

        public static final Reading AS_GUESSED = new Reading(Map.of(), null, null);

        public Reading {
            // in one order on every copy of the program: what is done once is known by it
            choices = Collections.unmodifiableMap(new TreeMap<>(choices));
        }
    }

    /// A file of these bytes.
    ///
    /// @param given null to guess: a dossier where it looks like one, else notes
    /// @throws Refused 400 for what is no text, 413 for too much of it, 422 for none
    public static ImportFile of(byte[] bytes, @Nullable String name, @Nullable ImportKind given, Reading reading) {
        return of(new Content(bytes), name, given, reading);
    }

    static ImportFile of(Content content, @Nullable String name, @Nullable ImportKind given, Reading reading) {
        var text = decoded(content.bytes());
        if (text.isBlank()) {
            throw Refused.impossible("file", "is empty");
        }
        if (text.length() > LONGEST) {
            throw Refused.tooLarge(
                    "A file may have %,d characters at most; this one has %,d. Divide it.", LONGEST, text.length());
        }
        var kind = given == null ? Dossier.looksLike(text) ? ImportKind.DOSSIER : ImportKind.NOTES : given;
        return new ImportFile(shownName(name, kind), content, kind, text, reading);
    }

    private static String decoded(byte[] bytes) {
        try {
            return Decoding.text(bytes);
        } catch (Undecodable e) {
            throw Refused.malformed("file", e.words());
        }
    }

    /// The last part of a path, without what a page can't show.
    private static String shownName(@Nullable String name, ImportKind kind) {
        var given = Cleaned.line(name == null ? "" : name);
        int part = Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1;
        var last = Cleaned.cut(given.substring(part).strip(), LONGEST_SOURCE);
        return last.isEmpty() ? kind.word() : last;
    }

    /// Of the bytes: `sha256:` and 64 hexadecimal digits.
    public String contentHash() {
        return content.hash();
    }

    /// Whether bringing it in may take longer than a second.
    boolean large() {
        return text.lines().skip(LINES_AT_ONCE).findAny().isPresent();
    }

    /// The outline of a file of notes.
    public Outline outline() {
        return Outline.read(text, reading.choices());
    }

    /// The rows of a table of candidates.
    ///
    /// @throws Refused 422 where no column names candidates, or it is no table
    List<CandidateRow> candidates() {
        try {
            return CandidateTable.read(text);
        } catch (NotRead e) {
            throw Refused.impossible("file", e.words());
        }
    }

    /// What a candidate's own material says.
    Dossier dossier() {
        return Dossier.read(text);
    }

    /// Whose dossier it is; null where neither the user nor the file says so.
    @Nullable
    String candidate() {
        return reading.candidate() == null ? dossier().name().name() : reading.candidate();
    }

    /// The same file, taken otherwise.
    ImportFile as(Reading other) {
        return new ImportFile(source, content, kind, text, other);
    }
}
