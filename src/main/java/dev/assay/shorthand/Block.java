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
/// @param title the heading's words without its signs; empty for the whole text
/// @param first the heading's line, 1-based
/// @param body the first line below the heading, which has two lines where it is underlined
/// @param last the last line, inclusive; below `body` where nothing stands under the heading
/// @param children in the order of the text
public record Block(Kind kind, int level, String title, int first, int body, int last, List<Block> children) {

    /// How a heading is written.
    public enum Kind {
        /// No heading: the whole text.
        TEXT,
        MARKDOWN,
        UNDERLINED,
        BOLD,
        CAPITALS,
        COLON
    }

    public Block {
        children = List.copyOf(children);
    }

    /// The tree of a text that was read by a [Shorthand]; total, and linear in its length.
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

    /// Whether the heading is one of Markdown's two kinds, which people use to divide a file.
    public boolean divides() {
        return kind == Kind.MARKDOWN || kind == Kind.UNDERLINED;
    }

    /// This block and all below it, in the order of the text.
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
