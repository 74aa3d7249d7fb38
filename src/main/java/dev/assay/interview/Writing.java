package dev.assay.interview;

import dev.assay.journal.JournalEntry;
import dev.assay.role.Need;
import dev.assay.role.Question;
import dev.assay.role.Role;
import dev.assay.role.Rules;
import dev.assay.shorthand.Line;
import dev.assay.shorthand.Mark;
import dev.assay.shorthand.Shorthand;
import dev.assay.shorthand.Verdict;
import dev.assay.web.Refused;
import dev.assay.web.Texts;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All that an interviewer does to an interview: writing its note, rating, submitting, reopening.
/// Each in the caller's transaction.
public final class Writing {

    private final Interview interview;
    private final Instant now;
    private final UUID role;
    private final Map<String, Need> needs;

    public Writing(Interview interview, Instant now) {
        this.interview = interview;
        this.now = now;
        this.role = interview.candidacy.role.id;
        this.needs = Need.listOf(role).stream()
                .collect(Collectors.toMap(
                        Need::code,
                        Function.identity(),
                        (a, _) -> a,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
    }

    /// Changes the note from what it was at revision `base` to `wanted`; see [Note#change].
    ///
    /// @throws Refused 400 for what is no text, 409 where the interview is submitted or for a
    ///     revision the note has not reached, 413 where it is too long
    public Note.Change note(long base, String wanted) {
        interview.requireDraft();
        Texts.text("text", wanted, Note.LONGEST);
        var note = Note.of(interview, now);
        var past = note.past(base);
        return change(note, past, past.to(wanted), List.of());
    }

    /// Makes changes of lines to the note as it was at a revision.
    ///
    /// @throws Refused 409 for a revision the note has not reached, 422 for lines it has not
    public Note.Change edit(long base, @Nullable List<LineEdit> edits) {
        interview.requireDraft();
        var note = Note.of(interview, now);
        var past = note.past(base);
        return change(note, past, LineEdit.splice(edits, past.lines()), LineEdit.typed(edits, now));
    }

    private Note.Change change(Note note, Note.Past past, Splice wanted, List<Instant> typed) {
        var text = note.text();
        var change = note.change(past, wanted, now);
        var done = change.splice();
        if (!done.empty()) {
            interview.begin(now);
            NoteLine.follow(interview.id, done, now, typed);
            var shorthand = new Shorthand(needs.keySet());
            var before = shorthand.read(text);
            var after = shorthand.readAgain(before, done.at(), done.removed().size(), done.inserted());
            linkEvidence(after);
            rateFromNote(ratings(before), ratings(after));
        }
        return change;
    }

    private static Map<String, Integer> ratings(List<Line> lines) {
        var ratings = new HashMap<String, Integer>();
        for (var line : lines) {
            for (var mark : line.marks()) {
                if (mark instanceof Mark.OfRating rating) {
                    ratings.put(rating.need(), rating.value());
                }
            }
        }
        return ratings;
    }

    private record Link(int position, UUID need, Verdict verdict, Evidence.Source source) {}

    private void linkEvidence(List<Line> lines) {
        var wanted = new HashSet<Link>();
        for (var line : lines) {
            for (var mark : line.marks()) {
                var link = link(line, mark);
                if (link != null) {
                    wanted.add(link);
                }
            }
        }
        for (var evidence : Evidence.listOf(interview.id)) {
            var link = new Link(evidence.line.position, evidence.need.id, evidence.verdict, evidence.source);
            if (evidence.source != Evidence.Source.LINK && !wanted.remove(link)) {
                evidence.delete();
            }
        }
        store(wanted);
    }

    private void store(Set<Link> links) {
        var positions = links.stream().map(Link::position).collect(Collectors.toSet());
        var lines = NoteLine.listAt(interview.id, positions).stream()
                .collect(Collectors.toMap(line -> line.position, Function.identity()));
        var byId = needs.values().stream().collect(Collectors.toMap(need -> need.id, Function.identity()));
        for (var link : links) {
            var line = Objects.requireNonNull(lines.get(link.position()));
            new Evidence(line, Objects.requireNonNull(byId.get(link.need())), link.verdict(), link.source()).persist();
        }
    }

    private @Nullable Link link(Line line, Mark mark) {
        int position = line.number() - 1;
        return switch (mark) {
            case Mark.OfVerdict verdict
            when verdict.need() != null ->
                new Link(position, need(verdict.need()).id, verdict.verdict(), Evidence.Source.MARK);
            case Mark.OfRating rating
            when noVerdict(line, rating.need()) ->
                new Link(position, need(rating.need()).id, Verdict.MENTION, Evidence.Source.MARK);
            case Mark.OfQuestion question -> {
                var asked = question.number() == null ? null : asked(question.number());
                yield asked == null ? null : new Link(position, asked, Verdict.MENTION, Evidence.Source.QUESTION);
            }
            default -> null;
        };
    }

    private static boolean noVerdict(Line line, String need) {
        return line.marks().stream()
                .noneMatch(mark -> mark instanceof Mark.OfVerdict verdict && need.equals(verdict.need()));
    }

    private @Nullable Map<Integer, UUID> kit;

    private @Nullable UUID asked(int number) {
        if (kit == null) {
            kit = new HashMap<>();
            for (var question : Question.listOf(role)) {
                if (question.need != null) {
                    kit.put(question.number, question.need.id);
                }
            }
        }
        return kit.get(number);
    }

    private void rateFromNote(Map<String, Integer> before, Map<String, Integer> after) {
        var changed = new HashSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(code -> Objects.equals(before.get(code), after.get(code)));
        if (changed.isEmpty()) {
            return;
        }
        var current = Rating.current(interview.id);
        for (var code : changed) {
            var rating = current.get(need(code).id);
            if (after.containsKey(code)) {
                give(rating, need(code), after.get(code), Rating.Source.NOTE);
            } else if (rating != null && rating.source == Rating.Source.NOTE && rating.edition == interview.edition()) {
                rating.delete();
            }
        }
    }

    /// Rates needs by code; null is an explicit *not assessed*. All or none.
    ///
    /// @throws Refused 422 for a code the role has not
    /// @throws Refused 409 where the interview is submitted
    public void rate(Map<String, @Nullable Integer> values) {
        interview.requireDraft();
        values.keySet().forEach(this::need);
        var current = Rating.current(interview.id);
        values.forEach((code, value) -> {
            var need = need(code);
            give(current.get(need.id), need, value, Rating.Source.SETTLED);
        });
        interview.begin(now);
    }

    private void give(@Nullable Rating earlier, Need need, @Nullable Integer value, Rating.Source source) {
        if (earlier != null && earlier.edition == interview.edition()) {
            earlier.give(value, source, now);
        } else {
            var rating = new Rating(interview, need, interview.edition(), source, now);
            rating.give(value, source, now);
            rating.persist();
        }
    }

    private Need need(String code) {
        var need = needs.get(code);
        if (need == null) {
            throw Refused.impossible(
                    "need", "names no need of this role: %s; it has %s", code, String.join(", ", needs.keySet()));
        }
        return need;
    }

    /// Links a line to a need by hand: for a verdict that names none.
    ///
    /// @throws Refused 422 where the line is not of this note
    public void link(UUID lineId, String code, Verdict verdict) {
        interview.requireDraft();
        var need = need(code);
        NoteLine line = NoteLine.findById(lineId);
        if (line == null || !line.interviewId.equals(interview.id)) {
            throw Refused.impossible("line", "is not in this note");
        }
        boolean there = Evidence.count("line = ?1 and need = ?2 and verdict = ?3", line, need, verdict) > 0;
        if (!there) {
            new Evidence(line, need, verdict, Evidence.Source.LINK).persist();
        }
    }

    /// Puts note and ratings before the role.
    public void submit(@Nullable Recommendation recommendation) {
        boolean seenOthers = Sight.remembered(interview.interviewer.id, interview.candidacy.id);
        interview.submit(recommendation, seenOthers, saysSomething(), now);
        var rules = Rules.newest(role).map(newest -> newest.edition).orElse(null);
        new Submission(interview, now, rules).persist();
        Role.rated(role, now, rules);
        journal("submitted", null);
    }

    /// Whether a need is rated or a line written. A submission that says nothing takes part in
    /// nothing.
    private boolean saysSomething() {
        return Rating.current(interview.id).values().stream().anyMatch(rating -> rating.value() != null)
                || !Note.forReading(interview).text().isBlank();
    }

    /// Takes the submission back.
    ///
    /// @throws Refused 400 without a reason
    public void reopen(@Nullable String reason) {
        var because = Texts.name("reason", reason, 2000);
        interview.reopen();
        Submission.findEdition(interview, interview.submissions()).ifPresent(submission -> {
            submission.reopenedAt = now;
            submission.reopenedBecause = because;
        });
        Role.bump(role);
        journal("reopened", because);
    }

    /// Gives a need another rating after the submission: the first edition stays what it was, the
    /// next one has this value. The interview is submitted before and after, so nothing closes
    /// meanwhile.
    ///
    /// @throws Refused 400 without a reason, 409 where it is not submitted, 422 for a code the
    ///     role has not
    public void revise(String code, @Nullable Integer value, @Nullable String reason) {
        var word = interview.recommendation();
        var revised = new HashMap<String, @Nullable Integer>();
        revised.put(code, value);
        reopen(reason);
        rate(revised);
        submit(word);
    }

    private void journal(String action, @Nullable String detail) {
        var subject = new JournalEntry.Subject("interview", interview.id, role);
        JournalEntry.write(now, interview.interviewer.id, action, subject, detail);
    }
}
