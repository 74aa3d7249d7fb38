package dev.assay.candidate;

import dev.assay.access.Viewer;
import dev.assay.journal.JournalEntry;
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

    /// What is typed about a claim; what is null stays as it is.
    record Typed(
            @Nullable ClaimKind kind,
            @Nullable String section,
            @Nullable String story,
            @Nullable String part,
            @Nullable String text,
            @Nullable Boolean probed) {

        static Typed probed(boolean probed) {
            return new Typed(null, null, null, null, null, probed);
        }

        Claim.Place place(Claim.Place now) {
            return new Claim.Place(
                    Objects.requireNonNullElse(kind, now.kind()),
                    section == null ? now.section() : section,
                    story == null ? now.story() : story,
                    part == null ? now.part() : part);
        }
    }

    /// Adds a claim; without a kind it is one of figures where it has any.
    ///
    /// @throws Refused 403 for whoever manages none of the candidate's roles
    Claim add(Candidate candidate, Typed typed) {
        new Considering(viewer, now).requireEditor(candidate);
        var text = Objects.requireNonNullElse(typed.text(), "");
        var usual = Quantities.in(text).isEmpty() ? ClaimKind.PASSAGE : ClaimKind.QUANTITY;
        var place = typed.place(new Claim.Place(usual, null, null, null));
        var claim = new Claim(candidate, Claim.nextPosition(candidate.id), place, text, now);
        claim.probed(Boolean.TRUE.equals(typed.probed()));
        claim.persistAndFlush();
        journal("created", claim);
        return claim;
    }

    /// Changes what is given and leaves the rest.
    ///
    /// @throws Refused 403 for whoever manages none of the candidate's roles
    void change(Claim claim, Typed typed) {
        new Considering(viewer, now).requireEditor(claim.candidate);
        claim.edit(typed.place(claim.place()), Objects.requireNonNullElse(typed.text(), claim.text()));
        if (typed.probed() != null) {
            claim.probed(typed.probed());
        }
        Claim.flush();
        journal("changed", claim);
    }

    private void journal(String action, Claim claim) {
        var subject = new JournalEntry.Subject("claim", claim.id, null);
        JournalEntry.write(now, viewer.id(), action, subject, claim.probed() ? "probed" : null);
    }
}
