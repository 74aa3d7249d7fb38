package dev.assay.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;

/// A page as it is laid out on A4.
final class Paper {

    /// Between the margins, at 96 pixels an inch.
    private static final int UPRIGHT = 695;

    private static final int WIDE = 1039;
    private static final int HEIGHT = 990;

    private static final String BEYOND = """
            () => [...document.querySelectorAll('main, main *')]
                .filter(part => part.checkVisibility() && !part.closest('.sr, svg'))
                .filter(part => part.getBoundingClientRect().right > innerWidth + 1
                    || part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible')
                .map(part => part.outerHTML.slice(0, 90))""";

    private Paper() {}

    /// What does not fit between the margins, or inside something that cuts it off.
    @SuppressWarnings("unchecked")
    static List<String> cutOff(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var wide = page.evaluate("() => getComputedStyle(document.body).page").equals("wide");
        page.setViewportSize(wide ? WIDE : UPRIGHT, HEIGHT);
        var beyond = (List<String>) page.evaluate(BEYOND);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return beyond;
    }
}
