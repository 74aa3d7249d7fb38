package dev.assay.evaluation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stands above every page of a role.
///
/// @param summary one line on the position; null where the role has none
/// @param tab the page that is open
public record RoleHead(UUID id, String title, @Nullable String summary, Tab tab) {

    /// The pages of a role.
    public enum Tab {
        BOARD("Board", ""),
        COVERAGE("Coverage", "/coverage"),
        COMPARE("Compare", "/compare"),
        SETTINGS("Needs and settings", "/settings");

        private final String title;
        private final String path;

        Tab(String title, String path) {
            this.title = title;
            this.path = path;
        }

        public String title() {
            return title;
        }

        public String path() {
            return path;
        }
    }

    public List<Tab> tabs() {
        return List.of(Tab.values());
    }

    public String url() {
        return "/roles/" + id;
    }
}
