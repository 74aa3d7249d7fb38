package dev.assay.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which of the short lines of a dossier are headings, and how deep they are. Nothing marks them:
/// what tells is what they lead to.
///
/// A run of short lines above `Headline` or `Context` ends with a story's title, with its
/// employer or theme above that. Inside a story's part a short line is text, unless it is a
/// question, a usual section, or an employer that headed something before.
final class DossierHeadings {

    private static final int NOWHERE = -1;

    private final List<DossierLine> lines;
    /// By line: how many more headings are between it and the story's first part; -1 where it
    /// leads to none.
    private final int[] toStory;
    private final boolean[] leadsOn;
    /// By line: whether nothing but short lines is between it and the name of a part, so that it
    /// is what the part says.
    private final boolean[] beginsPart;
    private final Set<String> groups = new HashSet<>();

    private int lastLevel = DossierPath.GROUP;
    private boolean inRun;

    DossierHeadings(List<DossierLine> lines) {
        this.lines = lines;
        toStory = new int[lines.size()];
        leadsOn = new boolean[lines.size()];
        beginsPart = new boolean[lines.size()];
        lookBelow();
        lookAbove();
    }

    private void lookAbove() {
        for (int i = 1; i < lines.size(); i++) {
            var above = lines.get(i - 1);
            beginsPart[i] = above.label() != null ? above.names() : above.couldHead() && beginsPart[i - 1];
        }
    }

    private void lookBelow() {
        int next = NOWHERE;
        for (int i = lines.size() - 1; i >= 0; i--) {
            var line = lines.get(i);
            toStory[i] = NOWHERE;
            if (line.couldHead() && next >= 0) {
                var below = lines.get(next);
                leadsOn[i] = below.heading() == null;
                if (below.label() != null) {
                    toStory[i] = below.label().opens() ? 0 : NOWHERE;
                } else if (toStory[next] >= 0) {
                    toStory[i] = toStory[next] + 1;
                }
            }
            next = line.blank() ? next : i;
        }
    }

    /// @param part whether a part of a story is open
    boolean isHeading(int at, boolean part) {
        var line = lines.get(at);
        if (!line.couldHead() || !leadsOn[at] || (part && beginsPart[at])) {
            return false;
        }
        var words = line.words();
        return !part
                || toStory[at] >= 0
                || line.asks()
                || DossierTitles.isSection(words)
                || DossierTitles.isTheme(words)
                || groups.contains(Cleaned.key(words));
    }

    /// The level of a heading that nothing marks.
    ///
    /// @param story whether a story stands above it
    int level(int at, boolean story) {
        int level = levelOf(at, story);
        var line = lines.get(at);
        if (level == DossierPath.GROUP && !line.asks()) {
            groups.add(Cleaned.key(line.words()));
        }
        lastLevel = level;
        inRun = true;
        return level;
    }

    private int levelOf(int at, boolean story) {
        var line = lines.get(at);
        if (DossierTitles.isSection(line.words())) {
            return DossierPath.SECTION;
        }
        if (toStory[at] >= 0) {
            return Math.max(DossierPath.SECTION, DossierPath.TITLE - toStory[at]);
        }
        if (inRun) {
            return Math.min(lastLevel + 1, DossierPath.BELOW);
        }
        if (line.asks()) {
            return story && DossierTitles.followsUp(line.words()) ? DossierPath.BELOW : DossierPath.GROUP;
        }
        return story ? DossierPath.GROUP : Math.clamp(lastLevel, DossierPath.GROUP, DossierPath.TITLE);
    }

    /// Whether the line above was a heading, too.
    boolean inRun() {
        return inRun;
    }

    void endRun() {
        inRun = false;
    }
}
