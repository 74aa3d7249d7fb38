package dev.assay.role;

import dev.assay.access.Access;
import dev.assay.language.Phrase;
import dev.assay.web.Option;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Somebody on the team.
public record TeamRow(UUID id, String name, Access access, Duty duty) {

    static TeamRow of(TeamMember member) {
        return new TeamRow(member.account.id, member.account.name, member.account.access, member.duty);
    }

    public Phrase accessWords() {
        return access.words();
    }

    public Phrase dutyWords() {
        return Words.of(duty);
    }

    public List<Option> duties() {
        return Stream.concat(Words.duties(access, duty).stream(), Stream.of(Words.off()))
                .toList();
    }
}
