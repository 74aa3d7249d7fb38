package dev.assay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the blocks of a file one after the other, as guessed or as chosen.
final class OutlineReading {

    private static final int LONGEST_LABEL = 60;

    private final FileText file;
    private final List<Segment> segments;
    private final Map<Integer, BlockChoice> choices;
    private final Warnings warnings = new Warnings();
    private final RoleDrafts roles = new RoleDrafts(warnings);
    private final PeopleReading people;
    private final List<OutlinedBlock> blocks = new ArrayList<>();
    private @Nullable RoleDraft role;
    private BlockKind above = BlockKind.IGNORED;
    private boolean takesAlong;

    OutlineReading(FileText file, List<Segment> segments, Map<Integer, BlockChoice> choices) {
        this.file = file;
        this.segments = segments;
        this.choices = choices;
        people = new PeopleReading(file, roles, warnings);
    }

    Outline outline() {
        for (int i = 0; i < segments.size(); i++) {
            read(i + 1, segments.get(i));
        }
        return new Outline(roles.outlined(), people.outlined(), blocks, warnings.sorted());
    }

    private void read(int number, Segment segment) {
        var choice = choices.get(number);
        var kind = choice == null ? unchosen(segment) : choice.kind();
        blocks.add(new OutlinedBlock(number, kind, label(segment), segment.first(), segment.last()));
        if (choice == null && kind == segment.kind()) {
            warn(segment);
        }
        if (choice != null) {
            takesAlong = kind == BlockKind.PERSON || kind == BlockKind.NOTE;
        } else if (kind != BlockKind.CONTINUED) {
            takesAlong = false;
        }
        if (kind == BlockKind.CONTINUED) {
            goOn(segment);
        } else {
            read(segment, kind, choice == null ? null : choice.target());
            above = kind;
        }
    }

    private BlockKind unchosen(Segment segment) {
        boolean meaningless = segment.kind() == BlockKind.IGNORED && segment.reason() == null;
        return takesAlong && meaningless ? BlockKind.CONTINUED : segment.kind();
    }

    private void read(Segment segment, BlockKind kind, @Nullable String target) {
        switch (kind) {
            case ROLE -> readRole(segment, target);
            case NEEDS -> role(target, segment).readNeeds(file, segment.body(), segment.last());
            case QUESTIONS -> role(target, segment).readQuestions(file, segment.body(), segment.last());
            case HEADINGS -> role(target, segment).readHeadings(file, segment.body(), segment.last());
            case PERSON -> people.readPerson(segment, target, role);
            case NOTE -> people.readNote(segment, target);
            case CONTINUED, IGNORED -> {}
        }
    }

    private void readRole(Segment segment, @Nullable String target) {
        String title = target == null ? Titles.role(segment.title()) : target;
        if (!Titles.isLevels(title) || role == null) {
            role = roles.named(title.isBlank() ? untitled(segment) : title);
        }
        role.readRole(file, segment.body(), segment.last());
    }

    private RoleDraft role(@Nullable String target, Segment segment) {
        if (target != null) {
            return roles.named(target);
        }
        if (role == null) {
            role = roles.named(untitled(segment));
        }
        return role;
    }

    private String untitled(Segment segment) {
        warnings.add(segment.first(), "No heading above names the role. Choose Role for a block and give its title.");
        return Outline.UNTITLED;
    }

    private void goOn(Segment segment) {
        boolean note = above == BlockKind.PERSON || above == BlockKind.NOTE;
        if (note) {
            people.goOn(segment);
        } else {
            read(segment.whole(), above, role == null ? null : role.title());
        }
    }

    private void warn(Segment segment) {
        if (segment.reason() != null) {
            warnings.add(segment.first(), segment.reason());
        } else if (segment.kind() == BlockKind.IGNORED && !file.isBlank(segment.body(), segment.last())) {
            warnings.add(
                    segment.first(),
                    "The block \"%s\" (lines %d to %d) is left out. Choose what it is, or leave it so.",
                    label(segment),
                    segment.first(),
                    segment.last());
        }
    }

    private String label(Segment segment) {
        String label = segment.title();
        for (int line = segment.first(); label.isEmpty() && line <= segment.last(); line++) {
            label = file.line(line).strip();
        }
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "…" : label;
    }
}
