package dev.assay.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assay.language.Phrase;
import dev.assay.reading.OutlineWarning;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of an import, or would come of it.
///
/// @param created how many, by kind; every kind is there
/// @param updated only what is not 0, and so with `unchanged`
/// @param changes how what was there before became different
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportReport(
        Map<String, Integer> created,
        Map<String, Integer> updated,
        Map<String, Integer> unchanged,
        List<RoleEntry> roles,
        List<CandidateEntry> candidates,
        List<OutlineWarning> warnings,
        List<Change> changes) {

    /// A role that the file speaks of.
    ///
    /// @param id null in a preview, where the role is not there yet
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoleEntry(@Nullable UUID id, String title) {}

    /// A candidate that the file speaks of.
    ///
    /// @param role null where they are considered for none
    /// @param interviewId the first of the interviews; null where the file has no note on them
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CandidateEntry(
            @Nullable UUID id,
            String name,
            @Nullable String role,
            @Nullable UUID candidacyId,
            @Nullable UUID interviewId,
            List<InterviewEntry> interviews) {

        CandidateEntry withoutIds() {
            var plain = interviews.stream()
                    .map(it -> new InterviewEntry(null, it.interviewer(), it.round(), it.lines()))
                    .toList();
            return new CandidateEntry(null, name, role, null, null, plain);
        }
    }

    /// One interviewer's note on the candidate.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InterviewEntry(@Nullable UUID id, String interviewer, String round, int lines) {}

    /// What became different of something that was there.
    ///
    /// @param what in words: `Backend, need OWN`
    public record Change(Phrase what, List<Phrase> removed, List<Phrase> added) {}

    /// The same for a preview: what it speaks of is not there, or not for sure.
    ImportReport withoutIds() {
        return new ImportReport(
                created,
                updated,
                unchanged,
                roles.stream().map(role -> new RoleEntry(null, role.title())).toList(),
                candidates.stream().map(CandidateEntry::withoutIds).toList(),
                warnings,
                changes);
    }

    /// The same for a second import of the same bytes: everything was there.
    ImportReport again() {
        return new ImportReport(
                Tally.none(), Map.of(), Tally.sum(created, updated, unchanged), roles, candidates, warnings, List.of());
    }
}
