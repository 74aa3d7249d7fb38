package dev.assay.candidate;

import dev.assay.access.Viewer;
import dev.assay.figure.Quantities;
import dev.assay.journal.JournalEntry;
import dev.assay.reading.ClaimKind;
import dev.assay.web.Refused;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All that managers do to claims by hand. In the caller's transaction.
final class Claiming {

    private final Viewer viewer;
    private final Instant now;

    Claiming(Viewer viewer, Instant now) {
        this.viewer = viewer;
        this.now = now;
    }

    /// What is typed about a claim.
    ///
    /// @param kind the usual one where absent
    record Typed(
            @Nullable ClaimKind kind,
            @Nullable String section,
            @Nullable String story,
            @Nullable String part,
            @Nullable String text,
            @Nullable Boolean probed) {

        /// What changes nothing.
        static Typed of(Claim claim) {
            return new Typed(claim.kind(), claim.section(), claim.story(), claim.part(), claim.text(), claim.probed());
        }

        Typed probed(boolean probed) {
            return new Typed(kind, section, story, part, text, probed);
        }

        Claim.Place place(ClaimKind usual) {
            return new Claim.Place(Objects.requireNonNullElse(kind, usual), section, story, part);
        }

        String words() {
            return Objects.requireNonNullElse(text, "");
        }
    }

    /// Adds a claim; without a kind it is one of figures where it has any.
    ///
    /// @throws Refused 403 for whoever manages none of the candidate's roles
    Claim add(Candidate candidate, Typed typed) {
        new Considering(viewer, now).requireEditor(candidate);
        var usual = Quantities.in(typed.words()).isEmpty() ? ClaimKind.PASSAGE : ClaimKind.QUANTITY;
        var position = Claim.nextPosition(candidate.id);
        var claim = new Claim(candidate, position, typed.place(usual), typed.words(), now);
        claim.probed(Boolean.TRUE.equals(typed.probed()));
        claim.persistAndFlush();
        journal("created", claim);
        return claim;
    }

    /// Sets everything anew.
    ///
    /// @throws Refused 403 for whoever manages none of the candidate's roles
    void change(Claim claim, Typed typed) {
        new Considering(viewer, now).requireEditor(claim.candidate);
        claim.edit(typed.place(claim.kind()), typed.words());
        claim.probed(Boolean.TRUE.equals(typed.probed()));
        Claim.flush();
        journal("changed", claim);
    }

    private void journal(String action, Claim claim) {
        var subject = new JournalEntry.Subject("claim", claim.id, null);
        JournalEntry.write(now, viewer.id(), action, subject, claim.probed() ? "probed" : null);
    }
}
