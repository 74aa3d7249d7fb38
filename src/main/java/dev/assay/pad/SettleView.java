package dev.assay.pad;

import dev.assay.evaluation.EvidenceLine;
import dev.assay.interview.Evidence;
import dev.assay.interview.GivenValue;
import dev.assay.interview.Interview;
import dev.assay.interview.Note;
import dev.assay.interview.NoteLine;
import dev.assay.interview.Rating;
import dev.assay.interview.Recommendation;
import dev.assay.language.Phrase;
import dev.assay.role.Duty;
import dev.assay.role.Need;
import dev.assay.role.TeamMember;
import dev.assay.shorthand.Line;
import dev.assay.shorthand.Mark;
import dev.assay.shorthand.Shorthand;
import dev.assay.shorthand.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the settling page shows: each need with its anchors and the lines of this note about it.
///
/// @param readers who sees it once it is submitted, besides colleagues who submitted too; null
///     where the team has nobody else who would
/// @param problem what is still to do, in a sentence; null at first
public record SettleView(
        UUID id,
        long version,
        String candidate,
        UUID candidacyId,
        UUID roleId,
        String role,
        String round,
        int lines,
        List<NeedForm> needs,
        List<Loose> loose,
        @Nullable Phrase readers,
        @Nullable Recommendation recommendation,
        @Nullable String problem) {

    private static final int MOST_NAMES = 6;

    /// One need to rate.
    ///
    /// @param choice `1` to `5`, `na`, or empty where nothing is chosen yet
    public record NeedForm(Need need, int share, String choice, boolean missing, List<Said> lines) {

        /// The five ratings with their anchors; the even ones lie between.
        public List<Option> options() {
            var anchors = need.anchors();
            return List.of(
                    new Option("1", anchors.one(), choice),
                    new Option("2", null, choice),
                    new Option("3", anchors.three(), choice),
                    new Option("4", null, choice),
                    new Option("5", anchors.five(), choice));
        }

        public Phrase shareShown() {
            return Phrase.of("%d%%", share);
        }

        public boolean notAssessed() {
            return choice.equals(GivenValue.NOT_ASSESSED);
        }
    }

    /// One rating to choose.
    public record Option(String value, @Nullable String anchor, String choice) {

        public boolean chosen() {
            return value.equals(choice);
        }

        public Phrase between() {
            return value.equals("2") ? Phrase.of("between 1 and 3") : Phrase.of("between 3 and 5");
        }

        public boolean even() {
            return value.equals("2") || value.equals("4");
        }
    }

    /// A line of the note.
    public record Said(int number, Instant typedAt, String text) {}

    /// A verdict that names no need, waiting to be linked.
    public record Loose(UUID line, Verdict verdict, Said said) {

        public Phrase named() {
            return EvidenceLine.words(verdict);
        }
    }

    static SettleView of(Interview interview, Map<String, String> chosen, @Nullable String problem) {
        Note note = Note.findById(interview.id);
        var needs = Need.listOf(interview.candidacy.role.id);
        var text = note == null ? "" : note.text();
        var lines = new Shorthand(needs.stream().map(Need::code).toList()).read(text);
        var known = NoteLine.listOf(interview.id);
        var evidence = Evidence.listOf(interview.id);
        var ratings = Rating.current(interview.id);
        double sum = needs.stream().mapToDouble(Need::weight).sum();
        var forms = new ArrayList<NeedForm>();
        for (var need : needs) {
            var said = evidence.stream()
                    .filter(one -> one.need.id.equals(need.id))
                    .map(one -> one.line.position)
                    .distinct()
                    .sorted()
                    .map(at -> said(lines.get(at), known.get(at)))
                    .toList();
            var choice = chosen.getOrDefault(need.code(), choice(ratings.get(need.id)));
            int share = sum > 0 ? (int) Math.round(100 * need.weight() / sum) : 0;
            forms.add(new NeedForm(need, share, choice, problem != null && choice.isEmpty(), said));
        }
        return new SettleView(
                interview.id,
                interview.version,
                interview.candidacy.candidate.name(),
                interview.candidacy.id,
                interview.candidacy.role.id,
                interview.candidacy.role.title(),
                interview.round(),
                lines.size(),
                forms,
                loose(lines, known, evidence),
                readers(interview),
                interview.recommendation(),
                problem);
    }

    private static @Nullable Phrase readers(Interview interview) {
        var names = TeamMember.listOf(interview.candidacy.role.id).stream()
                .filter(member -> member.duty != Duty.INTERVIEWER)
                .map(member -> member.account)
                .filter(person -> !person.id.equals(interview.interviewer.id))
                .map(person -> person.name)
                .toList();
        if (names.isEmpty()) {
            return null;
        }
        var first = Phrase.list(names.subList(0, Math.min(names.size(), MOST_NAMES)));
        return names.size() <= MOST_NAMES ? first : Phrase.of("%s and %d more", first, names.size() - MOST_NAMES);
    }

    private static String choice(@Nullable Rating rating) {
        if (rating == null) {
            return "";
        }
        return rating.value() == null ? GivenValue.NOT_ASSESSED : String.valueOf(rating.value());
    }

    private static Said said(Line line, NoteLine known) {
        return new Said(line.number(), known.firstTypedAt, line.text());
    }

    private static List<Loose> loose(List<Line> lines, List<NoteLine> known, List<Evidence> evidence) {
        Set<UUID> linked = evidence.stream()
                .filter(one -> one.source == Evidence.Source.LINK)
                .map(one -> one.line.id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return lines.stream()
                .map(line -> {
                    var at = known.get(line.number() - 1);
                    var verdict = untagged(line);
                    return verdict == null || linked.contains(at.id) ? null : new Loose(at.id, verdict, said(line, at));
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Verdict untagged(Line line) {
        return line.marks().stream()
                .filter(mark -> mark instanceof Mark.OfVerdict verdict && verdict.need() == null)
                .map(mark -> ((Mark.OfVerdict) mark).verdict())
                .findFirst()
                .orElse(null);
    }

    /// Needs for which nothing is chosen.
    public List<String> open() {
        return needs.stream()
                .filter(form -> form.choice().isEmpty())
                .map(form -> form.need().code())
                .toList();
    }

    /// The recommendations to choose from, with their words.
    public List<Word> words() {
        return List.of(
                new Word("", Phrase.of("Cannot say"), Phrase.of("I need to hear more."), recommendation == null),
                word(Recommendation.STRONG_NO, Phrase.of("Strong no"), Phrase.of("I would argue against.")),
                word(Recommendation.NO, Phrase.of("No"), Phrase.of("Not for this role.")),
                word(Recommendation.YES, Phrase.of("Yes"), Phrase.of("I would work with them.")),
                word(Recommendation.STRONG_YES, Phrase.of("Strong yes"), Phrase.of("I would argue for.")));
    }

    private Word word(Recommendation value, Phrase title, Phrase text) {
        return new Word(value.name(), title, text, recommendation == value);
    }

    /// One recommendation.
    public record Word(String value, Phrase title, Phrase text, boolean chosen) {}
}
