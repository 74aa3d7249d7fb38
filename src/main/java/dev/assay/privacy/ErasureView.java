package dev.assay.privacy;

import dev.assay.candidate.Candidate;
import dev.assay.language.Phrase;
import dev.assay.web.Problems;
import java.util.List;
import java.util.UUID;

/// What goes with a person, before it goes.
///
/// @param held how much of each kind, in words
/// @param named whether texts on something else lose the name where they have it
/// @param typed to confirm
public record ErasureView(
        UUID id, String name, boolean email, List<Phrase> held, boolean named, String typed, Problems problems) {

    static ErasureView of(Candidate candidate, String typed, Problems problems) {
        return new ErasureView(
                candidate.id,
                candidate.name(),
                candidate.email() != null,
                PersonalData.words(PersonalData.of(candidate.id)),
                !IdentifyingNames.clear(candidate.id, List.of(candidate.name())).isEmpty(),
                typed,
                problems);
    }
}
