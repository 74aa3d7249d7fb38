package dev.assay.role;

import dev.assay.web.Problems;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one of the settings' forms was sent with, and what is wrong with it.
///
/// @param id of the need or question; null for a new one, or another form
public record TypedSettings(
        @Nullable UUID id,
        @Nullable RoleForm role,
        @Nullable String headings,
        @Nullable NeedForm need,
        @Nullable QuestionForm question,
        @Nullable ScoringForm scoring,
        Problems problems) {

    static final TypedSettings NOTHING = new TypedSettings(null, null, null, null, null, null, Problems.NONE);

    static TypedSettings of(RoleForm role, Problems problems) {
        return new TypedSettings(null, role, null, null, null, null, problems);
    }

    static TypedSettings of(String headings, Problems problems) {
        return new TypedSettings(null, null, headings, null, null, null, problems);
    }

    static TypedSettings of(@Nullable UUID id, NeedForm need, Problems problems) {
        return new TypedSettings(id, null, null, need, null, null, problems);
    }

    static TypedSettings of(@Nullable UUID id, QuestionForm question, Problems problems) {
        return new TypedSettings(id, null, null, null, question, null, problems);
    }

    static TypedSettings of(ScoringForm scoring, Problems problems) {
        return new TypedSettings(null, null, null, null, null, scoring, problems);
    }

    static TypedSettings of(Problems problems) {
        return new TypedSettings(null, null, null, null, null, null, problems);
    }

    public Problems ofRole() {
        return role == null ? Problems.NONE : problems;
    }

    public Problems ofHeadings() {
        return headings == null ? Problems.NONE : problems;
    }

    public Problems ofScoring() {
        return scoring == null ? Problems.NONE : problems;
    }

    public Problems ofTeam() {
        boolean another = role != null || headings != null || need != null || question != null || scoring != null;
        return another ? Problems.NONE : problems;
    }

    NeedRow need(@Nullable UUID of, NeedForm saved, NeedRow.@Nullable Place place) {
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
