package dev.assay.reading;

import java.util.List;

/// What the lines of a segment say about it, where its heading does not.
final class SegmentContents {

    private final FileText file;

    SegmentContents(FileText file) {
        this.file = file;
    }

    /// The segments that a preview shows: all but those with nothing in them.
    List<Segment> shown(List<Segment> segments) {
        return segments.stream().map(this::guessed).filter(this::isShown).toList();
    }

    /// What no heading explains is questions if half of its lines ask.
    private Segment guessed(Segment segment) {
        if (segment.kind() != BlockKind.IGNORED || segment.reason() != null || Titles.isRanking(segment.title())) {
            return segment;
        }
        int asking = 0;
        int others = 0;
        for (int line = segment.body(); line <= segment.last(); line++) {
            if (Item.of(file.line(line)).asks()) {
                asking++;
            } else if (!file.line(line).isBlank()) {
                others++;
            }
        }
        return asking > 0 && asking >= others ? segment.as(BlockKind.QUESTIONS) : segment;
    }

    private boolean isShown(Segment segment) {
        boolean nameless = segment.title().isEmpty() || Titles.isPeople(segment.title());
        return segment.kind() != BlockKind.IGNORED || !nameless || !file.isBlank(segment.body(), segment.last());
    }
}
