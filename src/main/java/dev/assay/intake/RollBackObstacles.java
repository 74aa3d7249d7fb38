package dev.assay.intake;

import dev.assay.candidate.Candidacy;
import dev.assay.candidate.Candidate;
import dev.assay.candidate.Claim;
import dev.assay.decision.Decision;
import dev.assay.intake.ImportItem.Kind;
import dev.assay.interview.Evidence;
import dev.assay.interview.Interview;
import dev.assay.interview.Note;
import dev.assay.interview.Rating;
import dev.assay.language.Phrase;
import dev.assay.reading.Cleaned;
import dev.assay.role.Need;
import dev.assay.role.Question;
import dev.assay.role.Role;
import dev.assay.web.Refused.Violation;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/// What somebody has built on what an import created.
final class RollBackObstacles {

    private static final int LONGEST_TOLD = 80;

    private final Created created;
    private final Runnable step;
    private final List<Violation> found = new ArrayList<>();

    /// @param step is called before each thing is looked at
    RollBackObstacles(Created created, Runnable step) {
        this.created = created;
        this.step = step;
    }

    /// In the order in which things were created; none where nobody has built on them. Only
    /// reads: with thousands of things in its hands, a session must not look for changes before
    /// each look of this.
    List<Violation> all() {
        var database = Panache.getEntityManager();
        database.flush();
        database.setFlushMode(FlushModeType.COMMIT);
        try {
            return looked();
        } finally {
            database.setFlushMode(FlushModeType.AUTO);
        }
    }

    private List<Violation> looked() {
        for (var item : created.all()) {
            step.run();
            switch (item.kind) {
                case ROLE -> role(item);
                case NEED -> need(item);
                case QUESTION -> question(item);
                case CANDIDATE -> candidate(item);
                case CANDIDACY -> candidacy(item);
                case INTERVIEW -> interview(item);
                case CLAIM -> claim(item);
                case ACCOUNT, MEMBER -> {}
            }
        }
        return found;
    }

    private void role(ImportItem item) {
        Role role = Role.findById(item.subjectId);
        if (role == null) {
            return;
        }
        var title = Phrase.verbatim(role.title());
        add(role.version != item.subjectVersion, title, Phrase.of("was changed"));
        others(
                Kind.CANDIDACY,
                Candidacy.<Candidacy>list("role", role),
                it -> it.id,
                title,
                Phrase.of("other candidates"));
        others(Kind.NEED, Need.<Need>list("role", role), it -> it.id, title, Phrase.of("needs that were added since"));
        others(
                Kind.QUESTION,
                Question.<Question>list("role", role),
                it -> it.id,
                title,
                Phrase.of("questions that were added since"));
    }

    private void need(ImportItem item) {
        Need need = Need.findById(item.subjectId);
        if (need == null) {
            return;
        }
        var name = Phrase.of("need %s", need.code());
        add(need.version != item.subjectVersion, name, Phrase.of("was changed"));
        var heard = new ArrayList<UUID>();
        Rating.<Rating>list("need", need).forEach(rating -> heard.add(rating.interview.id));
        Evidence.<Evidence>list("need", need).forEach(evidence -> heard.add(evidence.interviewId));
        heard.removeIf(interview -> created.has(Kind.INTERVIEW, interview));
        add(!heard.isEmpty(), name, Phrase.of("was written about or rated in other interviews"));
    }

    private void question(ImportItem item) {
        Question question = Question.findById(item.subjectId);
        if (question != null) {
            add(
                    question.version != item.subjectVersion,
                    Phrase.of("question %d", question.number),
                    Phrase.of("was changed"));
        }
    }

    private void candidate(ImportItem item) {
        Candidate candidate = Candidate.findById(item.subjectId);
        if (candidate != null) {
            add(candidate.version != item.subjectVersion, Phrase.verbatim(candidate.name()), Phrase.of("was changed"));
            var candidacies = Candidacy.<Candidacy>list("candidate", candidate);
            others(
                    Kind.CANDIDACY,
                    candidacies,
                    it -> it.id,
                    Phrase.verbatim(candidate.name()),
                    Phrase.of("candidacies for other roles"));
            var claims = Claim.listOf(candidate.id);
            others(
                    Kind.CLAIM,
                    claims,
                    it -> it.id,
                    Phrase.verbatim(candidate.name()),
                    Phrase.of("claims that were added since"));
        }
    }

    private void candidacy(ImportItem item) {
        Candidacy candidacy = Candidacy.findById(item.subjectId);
        if (candidacy != null) {
            var name = Phrase.verbatim(candidacy.candidate.name());
            add(candidacy.version != item.subjectVersion, name, Phrase.of("was moved to another stage or withdrawn"));
            others(
                    Kind.INTERVIEW,
                    Interview.listOfCandidacy(candidacy.id),
                    it -> it.id,
                    name,
                    Phrase.of("other interviews"));
            add(Decision.newest(candidacy.id) > 0, name, Phrase.of("was decided on"));
        }
    }

    private void interview(ImportItem item) {
        Interview interview = Interview.findById(item.subjectId);
        Note note = Note.findById(item.subjectId);
        if (interview == null || note == null) {
            return;
        }
        var name = Phrase.of(
                "%s on %s (%s)", interview.interviewer.name, interview.candidacy.candidate.name(), interview.round());
        add(interview.submissions() > 0, name, Phrase.of("was submitted"));
        add(note.revision() != item.subjectVersion, name, Phrase.of("was edited"));
        add(
                Rating.count("interview = ?1 and source = SETTLED", interview) > 0,
                name,
                Phrase.of("has ratings given by hand"));
        add(
                Evidence.count("interviewId = ?1 and source = LINK", interview.id) > 0,
                name,
                Phrase.of("has lines linked by hand"));
    }

    private void claim(ImportItem item) {
        Claim claim = Claim.findById(item.subjectId);
        if (claim != null) {
            var name = Phrase.of("claim \"%s\"", Cleaned.cut(Cleaned.line(claim.text()), LONGEST_TOLD));
            add(claim.version != item.subjectVersion, name, Phrase.of("was edited, asked about or imported again"));
        }
    }

    private <T> void others(
            Kind kind, List<T> there, java.util.function.Function<T, UUID> id, Phrase name, Phrase what) {
        Predicate<T> ours = each -> created.has(kind, id.apply(each));
        long others = there.stream().filter(ours.negate()).count();
        add(others > 0, name, Phrase.of("has %s: %d", what, others));
    }

    private void add(boolean stands, Phrase what, Phrase why) {
        if (stands) {
            found.add(new Violation(what, why));
        }
    }
}
