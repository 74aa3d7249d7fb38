package dev.assay.board;

import dev.assay.evaluation.CellView;
import dev.assay.evaluation.DecisionRecord;
import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.EvidenceLine;
import dev.assay.evaluation.EvidenceLine.Side;
import dev.assay.language.Phrase;
import dev.assay.role.RoleHead;
import dev.assay.web.Format;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One candidate for one role: what is known, need by need and interview by interview.
///
/// @param version of the candidacy, for the forms that change it
/// @param decisions the newest first
public record CandidacyView(
        RoleHead head,
        BoardView.Row row,
        List<ByNeed> needs,
        List<Conversation> interviews,
        long version,
        List<DecisionRecord.Entry> decisions) {

    /// The page of one candidacy.
    ///
    /// @param lines of this candidate; ignored where the candidate is hidden
    /// @throws IllegalArgumentException if the candidacy is none of the evaluation's
    public static CandidacyView of(
            RoleHead head,
            Evaluation evaluation,
            UUID candidacyId,
            List<EvidenceLine> lines,
            List<Conversation> interviews,
            long version,
            List<DecisionRecord.Entry> decisions) {
        var candidacy = evaluation.candidacy(candidacyId).orElseThrow();
        var row = BoardView.Row.of(evaluation, candidacy);
        var visible = candidacy.hidden() ? List.<EvidenceLine>of() : lines;
        var needs = row.cells().stream().map(cell -> ByNeed.of(cell, visible)).toList();
        return new CandidacyView(head, row, needs, Conversation.inOrder(interviews), version, decisions);
    }

    /// One need with the lines on either side.
    public record ByNeed(CellView cell, List<Group> groups) {

        static ByNeed of(CellView cell, List<EvidenceLine> lines) {
            var here = lines.stream().filter(line -> line.isOn(cell)).toList();
            return new ByNeed(
                    cell,
                    Stream.of(Side.values())
                            .map(side -> Group.of(side, here))
                            .filter(group -> !group.lines().isEmpty())
                            .toList());
        }

        /// What there is, in words.
        public Phrase summary() {
            return switch (cell.state()) {
                case NEVER -> Phrase.of("Never asked.");
                case ASKED -> Phrase.of("Asked, not assessed.");
                case HIDDEN ->
                    cell.met()
                            ? Phrase.of("Hidden until you submit yours.")
                            : Phrase.of("Hidden: you have no interview with them.");
                case SPLIT -> Phrase.of("Both sides stand until someone asks again.");
                case VALUE -> cell.voices();
            };
        }

        public boolean contested() {
            return cell.state() == CellView.State.SPLIT;
        }
    }

    /// The lines on one side, in the order of the notes.
    public record Group(Side side, List<EvidenceLine> lines) {

        static Group of(Side side, List<EvidenceLine> lines) {
            return new Group(
                    side, lines.stream().filter(line -> line.side() == side).toList());
        }
    }

    /// An interview of this candidate.
    ///
    /// @param startsAt null where no time is set
    /// @param lines how many the note has; 0 where hidden
    /// @param mine whether the viewer holds it
    /// @param readable whether the viewer may read the note
    public record Conversation(
            UUID id,
            String interviewer,
            String round,
            @Nullable Instant startsAt,
            State state,
            int lines,
            boolean mine,
            boolean readable) {

        /// How far an interview is.
        public enum State {
            PLANNED,
            LIVE,
            SUBMITTED
        }

        static List<Conversation> inOrder(List<Conversation> interviews) {
            return interviews.stream()
                    .sorted(Comparator.comparing(
                            Conversation::startsAt, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        }

        public String url() {
            return "/interviews/" + id;
        }

        public String settleUrl() {
            return url() + "/settle";
        }

        public Phrase when() {
            return startsAt == null ? Phrase.of("No time set") : Format.moment(startsAt);
        }

        public boolean planned() {
            return state == State.PLANNED;
        }

        public boolean submitted() {
            return state == State.SUBMITTED;
        }

        /// `Submitted, 23 lines.`
        public Phrase words() {
            return switch (state) {
                case PLANNED -> Phrase.of("Planned.");
                case LIVE -> Phrase.of("Begun, not submitted yet.");
                case SUBMITTED ->
                    readable
                            ? lines == 1 ? Phrase.of("Submitted, 1 line.") : Phrase.of("Submitted, %d lines.", lines)
                            : Phrase.of("Submitted. You read it once you submit yours.");
            };
        }
    }

    public Evaluation.Candidacy candidacy() {
        return row.candidacy();
    }

    /// The page of the meeting.
    public String debriefUrl() {
        return head.url() + "/debrief?candidacy=" + candidacy().id();
    }

    /// Whether the viewer has an interview with the candidate, or need not have one.
    public boolean met() {
        return candidacy().coverage() != null;
    }

    public Phrase assessed() {
        var coverage = candidacy().coverage();
        if (coverage == null) {
            return CellView.NOT_MET;
        }
        return Phrase.of(
                "%s of the weight, %s by two independent voices",
                Format.percent(coverage.once()), Format.percent(coverage.twice()));
    }
}
