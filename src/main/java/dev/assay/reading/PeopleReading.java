package dev.assay.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the blocks that hold candidates and notes on them.
final class PeopleReading {

    private final FileText file;
    private final RoleDrafts roles;
    private final Warnings warnings;
    private final List<PersonDraft> people = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private @Nullable PersonDraft person;

    PeopleReading(FileText file, RoleDrafts roles, Warnings warnings) {
        this.file = file;
        this.roles = roles;
        this.warnings = warnings;
    }

    List<OutlinedPerson> outlined() {
        return people.stream().map(PersonDraft::person).toList();
    }

    /// @param role the role that is open; null where none is
    void readPerson(Segment segment, @Nullable String target, @Nullable RoleDraft role) {
        var heading = PersonTitle.of(segment.title(), roles.titles());
        String name = target == null ? heading.name() : target;
        if (name.isBlank()) {
            name = "Candidate of line " + segment.first();
            warnings.add(segment.first(), "No heading names this candidate. Give the name beside the block.");
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            warnings.add(segment.first(), "%s stands in the file twice. Give one of them another name.", name);
        }
        person = new PersonDraft(name, roleOf(heading, segment, name, role));
        people.add(person);
        person.open(null, file.slice(segment.body(), segment.last()), segment.body());
    }

    private @Nullable String roleOf(PersonTitle heading, Segment segment, String name, @Nullable RoleDraft role) {
        if (heading.role() != null) {
            return roles.named(heading.role()).title();
        }
        if (role == null) {
            warnings.add(segment.first(), "Nothing says which role %s is considered for. Choose one.", name);
            return null;
        }
        return role.title();
    }

    void readNote(Segment segment, @Nullable String target) {
        var interviewer = target == null ? segment.interviewer() : Interviewer.typed(target);
        if (person == null) {
            warnings.add(segment.first(), "This note has no candidate above it. Choose Candidate for a block above.");
        } else if (interviewer == null) {
            person.open(null, file.slice(segment.first(), segment.last()), segment.first());
        } else {
            person.open(interviewer, file.slice(segment.body(), segment.last()), segment.body());
        }
    }

    /// Adds a block to the note above, its heading included.
    void goOn(Segment segment) {
        if (person != null) {
            person.append(file.slice(segment.first(), segment.last()));
        }
    }
}
