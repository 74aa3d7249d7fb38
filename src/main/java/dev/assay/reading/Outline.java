package dev.assay.reading;

import java.util.List;
import java.util.Map;

/// What a file of notes says: roles with their templates, people with their notes.
///
/// Any text has an outline. Blocks that mean nothing are ignored with a warning, never dropped
/// in silence.
///
/// @param blocks in the order of the file; their numbers are the keys of the choices
/// @param warnings in the order of their lines
public record Outline(
        List<OutlinedRole> roles,
        List<OutlinedPerson> people,
        List<OutlinedBlock> blocks,
        List<OutlineWarning> warnings) {

    /// The title of a role that nothing names.
    public static final String UNTITLED = "Untitled role";

    public Outline {
        roles = List.copyOf(roles);
        people = List.copyOf(people);
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }

    /// The outline as guessed.
    public static Outline read(String text) {
        return read(text, Map.of());
    }

    /// The outline with some blocks assigned by the user.
    ///
    /// A block chosen as PERSON or NOTE takes along the blocks below it that mean nothing by
    /// themselves and have no choice of their own.
    ///
    /// @param choices by block number, only what differs from the guess; unknown numbers are
    ///     ignored
    public static Outline read(String text, Map<Integer, BlockChoice> choices) {
        var document = new FileText(text);
        return new OutlineReading(document, new Segmentation(document).segments(), choices).outline();
    }
}
