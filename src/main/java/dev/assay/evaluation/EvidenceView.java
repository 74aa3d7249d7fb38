package dev.assay.evaluation;

import dev.assay.language.Phrase;
import dev.assay.web.Format;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The lines behind one cell: who rated what, and in which words.
///
/// @param cell the candidate on the need
/// @param voices one an interviewer: who rated, the highest value first, then who only wrote
///     lines. Empty where the candidate is hidden
public record EvidenceView(UUID roleId, String roleTitle, CellView cell, List<Voice> voices) {

    /// The lines behind the cell of this candidacy and need.
    ///
    /// @param lines of this candidate; those on other needs are left out
    /// @param anchors by interviewer, of those who rated on other anchors than those of now
    /// @throws IllegalArgumentException if the candidacy or the need is none of the evaluation's
    public static EvidenceView of(
            Evaluation evaluation,
            UUID candidacyId,
            UUID needId,
            List<EvidenceLine> lines,
            Map<UUID, FormerAnchors> anchors) {
        var cell = evaluation.candidacy(candidacyId).stream()
                .flatMap(one -> CellView.row(evaluation, one).stream())
                .filter(one -> one.need().id().equals(needId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no cell " + candidacyId + " " + needId));
        return new EvidenceView(evaluation.roleId(), evaluation.roleTitle(), cell, Voice.of(cell, lines, anchors));
    }

    /// What one interviewer said on the need.
    ///
    /// @param interviewer by name
    /// @param value in `[1, 5]`; null where they did not rate it
    /// @param revised `4, later 3`; null where it stayed
    /// @param independent whether they had rated before opening any colleague's rating; true
    ///     where they did not rate it
    /// @param lines in the order of their notes; empty where they wrote none
    /// @param anchor what the anchor nearest to the value said when it was given; null where it
    ///     has not been changed since, or there is no value
    public record Voice(
            String interviewer,
            @Nullable Double value,
            @Nullable Phrase revised,
            boolean independent,
            List<EvidenceLine> lines,
            @Nullable Phrase anchor) {

        static List<Voice> of(CellView cell, List<EvidenceLine> lines, Map<UUID, FormerAnchors> anchors) {
            if (cell.hidden()) {
                return List.of();
            }
            var here = lines.stream().filter(line -> line.isOn(cell)).toList();
            var who = new LinkedHashSet<UUID>();
            cell.cell().values().reversed().forEach(value -> who.add(value.interviewerId()));
            here.forEach(line -> who.add(line.interviewerId()));
            cell.cell().later().forEach(later -> who.add(later.interviewerId()));
            return who.stream().map(id -> of(id, cell, here, anchors.get(id))).toList();
        }

        private static Voice of(UUID id, CellView cell, List<EvidenceLine> here, @Nullable FormerAnchors anchors) {
            var lines = here.stream()
                    .filter(line -> line.interviewerId().equals(id))
                    .toList();
            var revision = cell.revisions().stream()
                    .filter(one -> one.interviewerId().equals(id))
                    .findFirst();
            var revised = revision.map(Given.Revision::words).orElse(null);
            return cell.cell().values().stream()
                    .filter(value -> value.interviewerId().equals(id))
                    .findFirst()
                    .map(v -> new Voice(
                            v.interviewer(),
                            v.value(),
                            revised,
                            v.independent(),
                            lines,
                            anchors == null ? null : anchors.words(v.value())))
                    .orElseGet(() -> {
                        var name = revision.map(Given.Revision::interviewer)
                                .orElseGet(() -> lines.getFirst().interviewer());
                        return new Voice(name, null, revised, true, lines, null);
                    });
        }

        /// The value: `4`, `3.5`; `–` where there is none.
        public Phrase text() {
            return value == null ? Phrase.verbatim("–") : Format.brief(value);
        }

        /// The class of its cell: `v1`, `v15`, `v2` to `v5`; `asked` where there is no value.
        public String css() {
            return value == null ? "asked" : Format.band(value);
        }

        /// Round and day of the first line: `Technical, 6 March`; empty where there is no line.
        public Phrase when() {
            if (lines.isEmpty()) {
                return Phrase.verbatim("");
            }
            var first = lines.getFirst();
            return Phrase.list(List.of(first.round(), Format.day(first.typedAt())));
        }
    }

    /// The page of the candidate: `/candidacies/{id}`.
    public String candidacyUrl() {
        return "/candidacies/" + cell.candidacyId();
    }

    /// How many lines there are, of all voices.
    public int count() {
        return voices.stream().mapToInt(voice -> voice.lines().size()).sum();
    }

    /// Whether ratings are two points or more apart.
    public boolean contested() {
        return cell.state() == CellView.State.SPLIT;
    }

    /// A sentence to read before the lines: `Two voices agree.` Null where the cell is hidden and
    /// the candidate is not.
    public @Nullable Phrase remark() {
        if (cell.hidden()) {
            return Phrase.of("You see colleagues’ ratings and lines on this candidate once you submit yours.");
        }
        return switch (cell.state()) {
            case NEVER -> Phrase.of("Nobody has asked, and nobody wrote a word about it.");
            case ASKED -> Phrase.of("Asked, but nobody rated it yet.");
            case HIDDEN -> null;
            case SPLIT -> Phrase.of("Ratings are two or more apart. Both sides stand until someone asks again.");
            case VALUE -> cell.voices();
        };
    }
}
