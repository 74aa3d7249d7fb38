package dev.assay.role;

import dev.assay.access.Access;
import dev.assay.role.RoleHead.Tab;
import dev.assay.web.Form;
import dev.assay.web.Format;
import dev.assay.web.Hashes;
import dev.assay.web.Option;
import dev.assay.web.Problems;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A role's settings: all its forms, with what is saved, or, in the one that was refused, what was
/// typed.
public record SettingsView(
        RoleHead head,
        RoleForm role,
        String headings,
        String headingsMark,
        List<NeedRow> needs,
        NeedRow newNeed,
        List<QuestionRow> questions,
        QuestionRow newQuestion,
        List<TeamRow> team,
        List<Option> others,
        boolean deletable,
        Typed typed) {

    /// What one of the forms was sent with, and what is wrong with it.
    ///
    /// @param id of the need or question; null for a new one, or another form
    public record Typed(
            @Nullable UUID id,
            @Nullable RoleForm role,
            @Nullable String headings,
            @Nullable NeedForm need,
            @Nullable QuestionForm question,
            Problems problems) {

        static final Typed NOTHING = new Typed(null, null, null, null, null, Problems.NONE);

        static Typed of(RoleForm role, Problems problems) {
            return new Typed(null, role, null, null, null, problems);
        }

        static Typed of(String headings, Problems problems) {
            return new Typed(null, null, headings, null, null, problems);
        }

        static Typed of(@Nullable UUID id, NeedForm need, Problems problems) {
            return new Typed(id, null, null, need, null, problems);
        }

        static Typed of(@Nullable UUID id, QuestionForm question, Problems problems) {
            return new Typed(id, null, null, null, question, problems);
        }

        static Typed of(Problems problems) {
            return new Typed(null, null, null, null, null, problems);
        }

        public Problems ofRole() {
            return role == null ? Problems.NONE : problems;
        }

        public Problems ofHeadings() {
            return headings == null ? Problems.NONE : problems;
        }

        public Problems ofTeam() {
            boolean another = role != null || headings != null || need != null || question != null;
            return another ? Problems.NONE : problems;
        }

        NeedRow need(@Nullable UUID of, NeedForm saved, @Nullable Place place) {
            return need != null && Objects.equals(of, id)
                    ? new NeedRow(of, need, place, problems)
                    : new NeedRow(of, saved, place, Problems.NONE);
        }

        QuestionRow question(@Nullable UUID of, QuestionForm saved, int number, List<Need> needs) {
            return question != null && Objects.equals(of, id)
                    ? new QuestionRow(of, question, number, needs, problems)
                    : new QuestionRow(of, saved, number, needs, Problems.NONE);
        }
    }

    /// Where a need stands, and its part in the score.
    public record Place(
            String code,
            String title,
            double share,
            @Nullable Integer threshold,
            boolean first,
            boolean last) {}

    static SettingsView of(Membership membership, Typed typed) {
        var role = membership.role();
        var needs = Need.listOf(role.id);
        var questions = Question.listOf(role.id);
        var team = TeamMember.listOf(role.id);
        var headings = typed.headings() == null ? role.headings() : typed.headings();
        return new SettingsView(
                RoleHead.of(membership, Tab.SETTINGS),
                typed.role() == null ? RoleForm.of(role) : typed.role(),
                headings,
                mark(role.headings()),
                needs.stream()
                        .map(need -> typed.need(need.id, NeedForm.of(need), place(need, needs)))
                        .toList(),
                typed.need(null, NeedForm.EMPTY, null),
                questions.stream()
                        .map(one -> typed.question(one.id, QuestionForm.of(one), one.number, needs))
                        .toList(),
                typed.question(null, QuestionForm.EMPTY, 0, needs),
                team.stream().map(TeamRow::of).toList(),
                membership.manages() ? others(team) : List.of(),
                membership.manages() && Settings.deletable(role.id),
                typed);
    }

    private static Place place(Need need, List<Need> all) {
        double sum = all.stream().mapToDouble(Need::weight).sum();
        return new Place(
                need.code(),
                need.title(),
                sum > 0 ? need.weight() / sum : 0,
                need.threshold(),
                all.getFirst().id.equals(need.id),
                all.getLast().id.equals(need.id));
    }

    private static List<Option> others(List<TeamMember> team) {
        return Settings.others(team).stream()
                .map(user -> new Option(user.id.toString(), user.name + ", " + user.access.words(), false))
                .toList();
    }

    /// Names a text, so that a form knows whether it was changed since.
    static String mark(String headings) {
        return Hashes.sha256(headings).substring(0, 16);
    }

    /// One need with its form.
    ///
    /// @param place null for the new one
    public record NeedRow(
            @Nullable UUID id, NeedForm form, @Nullable Place place, Problems problems) {

        /// An identifier of one of its fields on the page.
        public String field(String name) {
            return "need-" + (id == null ? "new" : id) + "-" + name;
        }

        public List<Option> thresholds() {
            return Stream.concat(
                            Stream.of(Option.of("", "No", form.threshold())),
                            Stream.of(1, 2, 3, 4, 5)
                                    .map(value -> Option.of(value, "Yes, " + value + " or more", form.threshold())))
                    .toList();
        }

        /// `20% of the weight, must be 3 or more`.
        public String words() {
            if (place == null) {
                return "";
            }
            var share = Format.percent(place.share()) + " of the weight";
            return place.threshold() == null ? share : share + ", must be " + place.threshold() + " or more";
        }
    }

    /// One question with its form.
    public record QuestionRow(@Nullable UUID id, QuestionForm form, int number, List<Need> needs, Problems problems) {

        public String field(String name) {
            return "question-" + (id == null ? "new" : id) + "-" + name;
        }

        public List<Option> choices() {
            return Stream.concat(
                            Stream.of(Option.of("", "No need", form.need())),
                            needs.stream()
                                    .map(need ->
                                            Option.of(need.code(), need.code() + ": " + need.title(), form.need())))
                    .toList();
        }

        /// `q3, OWN, Technical`.
        public String words() {
            return Stream.of("q" + number, Form.shown(form.need()), Form.shown(form.round()))
                    .filter(word -> !word.isBlank())
                    .collect(java.util.stream.Collectors.joining(", "));
        }
    }

    /// Somebody on the team.
    public record TeamRow(UUID id, String name, Access access, Duty duty) {

        static TeamRow of(TeamMember member) {
            return new TeamRow(member.account.id, member.account.name, member.account.access, member.duty);
        }

        public String accessWords() {
            return access.words();
        }

        public String dutyWords() {
            return Words.of(duty);
        }

        public List<Option> duties() {
            return Stream.concat(Words.duties(access, duty).stream(), Stream.of(new Option("", "Off the team", false)))
                    .toList();
        }
    }

    /// The duties to choose from for somebody new.
    public List<Option> duties() {
        return Words.duties(Access.OWNER, Duty.INTERVIEWER);
    }
}
