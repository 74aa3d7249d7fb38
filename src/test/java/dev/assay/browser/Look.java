package dev.assay.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;

/// How a page is looked at.
///
/// @param scale device pixels to one of CSS: 2 on half the size is a page at 200 %
/// @param forced whether somebody's own colours replace the page's
record Look(String name, ColorScheme scheme, int width, int height, int scale, boolean forced) {

    /// The ways that pictures are kept of come first.
    static final List<Look> ALL = List.of(
            new Look("light-1440", ColorScheme.LIGHT, 1440, 900, 1, false),
            new Look("dark-1440", ColorScheme.DARK, 1440, 900, 1, false),
            new Look("light-390", ColorScheme.LIGHT, 390, 844, 1, false),
            new Look("dark-390", ColorScheme.DARK, 390, 844, 1, false),
            new Look("zoomed", ColorScheme.LIGHT, 720, 450, 2, false),
            new Look("forced", ColorScheme.DARK, 1440, 900, 1, true));

    void at(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(scheme)
                .setForcedColors(forced ? ForcedColors.ACTIVE : ForcedColors.NONE));
        if (scale > 1) {
            Devtools.scale(page, this);
        }
    }
}
