package dev.assay.shorthand;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Builds the tree of blocks while the headings come in the order of the text.
final class BlockTree {

    private final int lines;
    private final Deque<Open> open = new ArrayDeque<>();

    BlockTree(int lines) {
        this.lines = lines;
        open.push(new Open(new BlockHeading(Block.Kind.TEXT, 0, "", 0), 1));
    }

    void open(BlockHeading heading, int line) {
        closeTo(heading.level(), line - 1);
        open.push(new Open(heading, line));
    }

    Block close() {
        closeTo(1, lines);
        return open.element().block(lines);
    }

    private void closeTo(int level, int last) {
        while (open.element().heading.level() >= level) {
            var block = open.pop().block(last);
            open.element().children.add(block);
        }
    }

    private record Open(BlockHeading heading, int first, List<Block> children) {

        Open(BlockHeading heading, int first) {
            this(heading, first, new ArrayList<>());
        }

        Block block(int last) {
            int body = first + heading.lines();
            return new Block(heading.kind(), heading.level(), heading.title(), first, body, last, children);
        }
    }
}
