package dev.assay.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// What stands in the way of those who cannot see a page, or point at it.
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /// @param exceptions rules the page need not keep
    /// @return each violation with the element it is in
    static List<String> violations(Page page, String... exceptions) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations")); // what is right need not be told element by element
        var axe = new AxeBuilder(page).options(options).withTags(RULES).setLegacyMode(true);
        if (exceptions.length > 0) {
            axe.disableRules(List.of(exceptions));
        }
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()))
                .toList();
    }
}
