package dev.assay.shorthand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A heading and what stands under it, down to the next heading of its level or above.
///
/// A text as a whole is the block without a heading, on level 0. Levels 1 to 6 are those of
/// Markdown, an underline of `=` is level 1, of `-` level 2; below them come bold lines (7),
/// CAPITALS (8) and lines that end in a colon (9). So no tree is deeper than ten, whatever the
/// text.
///
/// Blocks cover whole lines and lose none: a block's lines are its heading's, its own, and its
/// children's.
///
/// The rule: a text in headings of any of these dialects becomes a tree, so that notes typed with
/// no program in mind can be read.
///
/// @param kind how the heading is written; `TEXT` for the whole text alone
/// @param level 0 to 9: 0 for the whole text, 1 for the uppermost heading
/// @param title the heading's words without its signs; empty for the whole text
/// @param first the heading's line, counted from 1; 1 for the whole text
/// @param body the line after the heading, counted from 1; a heading has one line, or two where
///     it is underlined. The same as `first` for the whole text
/// @param last the last line of the block, inclusive; `body - 1` where nothing stands under the
///     heading, and 0 for an empty text
/// @param children the blocks one step down, in the order of the text; empty where no heading
///     stands under this one
public record Block(Kind kind, int level, String title, int first, int body, int last, List<Block> children) {

    /// How a heading is written. Where a line is of several kinds, the one named first here
    /// counts, with one exception: `LIKE THIS:` is of the kind `COLON`.
    public enum Kind {
        /// No heading: the whole text.
        TEXT,
        /// One to six `#`, a blank, and words: `## Like this`. Levels 1 to 6.
        MARKDOWN,
        /// The first line of a paragraph with three or more `=` (level 1) or `-` (level 2) on the
        /// line below it, and nothing else there.
        UNDERLINED,
        /// A line in two pairs of stars, with or without a colon: `**Like this:**`. Level 7.
        BOLD,
        /// At least two letters, all of them capitals: `LIKE THIS`. Level 8.
        CAPITALS,
        /// A line that ends in a colon: `Like this:`. Level 9.
        COLON
    }

    /// A block with its own copy of the list of children.
    public Block {
        children = List.copyOf(children);
    }

    /// The tree of a text that was read by a [Shorthand]. Never throws; takes time linear in the
    /// length of the text.
    ///
    /// @param lines all lines of the text, in their order; blocks count them by their places in
    ///     this list
    /// @return the whole text as the block of kind `TEXT`; without children where no line is a
    ///     heading
    public static Block of(List<Line> lines) {
        var tree = new BlockTree(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var heading = BlockHeading.at(lines, i);
            if (heading != null) {
                tree.open(heading, i + 1);
                i += heading.lines() - 1;
            }
        }
        return tree.close();
    }

    /// Whether the heading is of the kind `MARKDOWN` or `UNDERLINED`, which people use to divide
    /// a file. False for the whole text.
    public boolean divides() {
        return kind == Kind.MARKDOWN || kind == Kind.UNDERLINED;
    }

    /// This block first, then all blocks below it on whatever level, in the order of the text.
    public Stream<Block> all() {
        List<Block> all = new ArrayList<>();
        collect(all);
        return all.stream();
    }

    private void collect(List<Block> all) {
        all.add(this);
        children.forEach(child -> child.collect(all));
    }
}
