package dev.assay.reading;

import java.util.List;
import java.util.Map;

/// What a file of notes says: roles with their templates, people with their notes.
///
/// Any text has an outline. A block that means nothing is left out with a warning, never in
/// silence.
///
/// @param roles in the order in which the file first names them; empty where it names none
/// @param people in the order of the file; empty where it has none
/// @param blocks in the order of the file; their numbers are the keys of the choices
/// @param warnings in the order of their lines, about 500 at most
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

    /// The outline as guessed. Takes any text.
    public static Outline read(String text) {
        return read(text, Map.of());
    }

    /// The outline with some blocks as the user chose them.
    ///
    /// A block chosen as PERSON or NOTE takes along the blocks below it that mean nothing by
    /// themselves and have no choice of their own.
    ///
    /// @param choices by [OutlinedBlock#number()]; a block without one is read as guessed,
    ///     unknown numbers are ignored
    public static Outline read(String text, Map<Integer, BlockChoice> choices) {
        var document = new FileText(text);
        return new OutlineReading(document, new Segmentation(document).segments(), choices).outline();
    }
}
