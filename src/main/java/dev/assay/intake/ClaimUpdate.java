package dev.assay.intake;

import dev.assay.candidate.Candidate;
import dev.assay.candidate.Claim;
import dev.assay.intake.ImportItem.Kind;
import dev.assay.language.Phrase;
import dev.assay.reading.Cleaned;
import dev.assay.reading.OutlinedClaim;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings a candidate's claims up to what a dossier says. A claim is the same where the words
/// are; of those whose words changed, the first left in a part is the first of that part.
///
/// Nothing goes because a file no longer says it, and nothing changes that somebody has edited or
/// asked about.
final class ClaimUpdate {

    private static final int MOST_SHOWN = 20;
    private static final int LONGEST_TOLD = 80;

    private final ImportContext context;
    private final Candidate candidate;
    private final Map<Object, Deque<Claim>> byWords = new HashMap<>();
    private final Map<Object, Deque<Claim>> byPlace = new HashMap<>();
    private int position;

    private record Words(Object kind, String text) {}

    ClaimUpdate(ImportContext context, Candidate candidate, List<Claim> there) {
        this.context = context;
        this.candidate = candidate;
        for (var claim : there) {
            position = Math.max(position, claim.position());
            if (claim.imported() != null) {
                put(byWords, new Words(claim.kind(), claim.imported()), claim);
            }
        }
    }

    void run(List<OutlinedClaim> outlined) {
        var others = outlined.stream().filter(each -> !unchanged(each)).toList();
        byWords.values().forEach(left -> left.forEach(claim -> put(byPlace, claim.place(), claim)));
        var added = new ArrayList<OutlinedClaim>();
        for (var each : others) {
            var left = byPlace.get(place(each));
            if (left == null || left.isEmpty()) {
                added.add(each);
            } else {
                update(left.pop(), each);
            }
        }
        added.forEach(this::create);
        int gone = byPlace.values().stream().mapToInt(Deque::size).sum();
        if (gone > 0) {
            context.log().warn(1, "Claims that this file does not have, and that stay: %d.", gone);
        }
    }

    private static void put(Map<Object, Deque<Claim>> claims, Object key, Claim claim) {
        claims.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(claim);
    }

    private static Claim.Place place(OutlinedClaim outlined) {
        return new Claim.Place(outlined.kind(), outlined.section(), outlined.story(), outlined.part());
    }

    private boolean unchanged(OutlinedClaim outlined) {
        var same = byWords.get(new Words(outlined.kind(), outlined.text()));
        if (same == null || same.isEmpty()) {
            return false;
        }
        var claim = same.pop();
        if (claim.touched() || claim.place().equals(place(outlined))) {
            context.log().unchanged(Tally.CLAIMS, 1);
        } else {
            change(claim, outlined);
        }
        return true;
    }

    private void update(Claim claim, OutlinedClaim outlined) {
        if (claim.touched()) {
            context.log().unchanged(Tally.CLAIMS, 1);
            context.log()
                    .warn(
                            outlined.line(),
                            "A claim stays as it is: %s. The file now says \"%s\".",
                            claim.edited() ? Phrase.of("it was edited here") : Phrase.of("somebody has asked about it"),
                            Cleaned.cut(Cleaned.line(outlined.text()), LONGEST_TOLD));
        } else {
            change(claim, outlined);
        }
    }

    private void change(Claim claim, OutlinedClaim outlined) {
        var before = shown(claim.place(), claim.text());
        context.at(outlined.line(), () -> claim.reimport(place(outlined), outlined.text()));
        context.found(Kind.CLAIM, claim.id, () -> claim.version, null);
        context.log().updated(Tally.CLAIMS, 1);
        context.log().change(Phrase.verbatim(candidate.name()), before, shown(place(outlined), outlined.text()));
    }

    private static List<Phrase> shown(Claim.Place place, String text) {
        var above = Stream.of(place.section(), place.story(), place.part())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" / "));
        var lines = LineDiff.lines(text).stream();
        return LineDiff.shown(above.isEmpty() ? lines : Stream.concat(Stream.of(above), lines), MOST_SHOWN);
    }

    private void create(OutlinedClaim outlined) {
        position++;
        var claim = context.at(
                outlined.line(),
                () -> Claim.imported(candidate, position, place(outlined), outlined.text(), context.now()));
        claim.persist();
        context.claimed(claim);
        context.log().created(Tally.CLAIMS, 1);
    }
}
