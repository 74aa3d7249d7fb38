package dev.assay.role;

import dev.assay.language.Phrase;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands above every page of a role.
///
/// @param summary a few words on the position; null where the role has none
/// @param rated whether ratings were submitted, so that a change of the rules needs a reason
/// @param tab the page that is open
/// @param duty what the viewer is to the role
/// @param live how the page follows the role; null where it stays as it is
public record RoleHead(
        UUID id,
        String title,
        @Nullable String summary,
        boolean closed,
        boolean rated,
        Tab tab,
        Duty duty,
        @Nullable Live live) {

    /// The pages of a role.
    public enum Tab {
        BOARD(""),
        COVERAGE("/coverage"),
        COMPARE("/compare"),
        INSIGHTS("/insights"),
        SETTINGS("/settings");

        private final String path;

        Tab(String path) {
            this.path = path;
        }

        public Phrase title() {
            return switch (this) {
                case BOARD -> Phrase.of("Board");
                case COVERAGE -> Phrase.of("Coverage");
                case COMPARE -> Phrase.of("Compare");
                case INSIGHTS -> Phrase.of("Insights");
                case SETTINGS -> Phrase.of("Needs and settings");
            };
        }

        public String path() {
            return path;
        }
    }

    /// The head of a page as somebody sees it who has part in the role.
    public static RoleHead of(Membership membership, Tab tab) {
        var role = membership.role();
        return new RoleHead(
                role.id,
                role.title(),
                role.summary(),
                role.closed(),
                role.ratedSince() != null,
                tab,
                membership.duty(),
                Live.of(role));
    }

    /// The same for a page that stays as it is, such as one of the past.
    public RoleHead still() {
        return new RoleHead(id, title, summary, closed, rated, tab, duty, null);
    }

    public List<Tab> tabs() {
        return Stream.of(Tab.values())
                .filter(one -> manages() || one != Tab.INSIGHTS)
                .toList();
    }

    public String url() {
        return "/roles/" + id;
    }

    public boolean manages() {
        return duty == Duty.MANAGER;
    }

    /// Whether the viewer may hold interviews here.
    public boolean interviews() {
        return duty != Duty.OBSERVER && !closed;
    }
}
