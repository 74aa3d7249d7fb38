package dev.assay.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.Base64;

/// What Chromium does for who asks it directly, and Playwright does not.
final class Devtools {

    private Devtools() {}

    /// More device pixels to one of CSS; the next size that is set for the page ends it.
    static void scale(Page page, Look look) {
        var asked = new JsonObject();
        asked.addProperty("width", look.width());
        asked.addProperty("height", look.height());
        asked.addProperty("deviceScaleFactor", look.scale());
        asked.addProperty("mobile", false);
        send(page, "Emulation.setDeviceMetricsOverride", asked);
    }

    /// The upper part of a page as WebP.
    ///
    /// @param height of what is shown, in pixels of the page
    /// @param scale of the picture, 1 for one pixel each
    static byte[] picture(Page page, int height, double scale) {
        var clip = new JsonObject();
        clip.addProperty("x", 0);
        clip.addProperty("y", 0);
        clip.addProperty("width", page.viewportSize().width);
        clip.addProperty("height", height);
        clip.addProperty("scale", scale);
        var asked = new JsonObject();
        asked.addProperty("format", "webp");
        asked.addProperty("quality", 80);
        asked.addProperty("captureBeyondViewport", true);
        asked.add("clip", clip);
        return Base64.getDecoder()
                .decode(send(page, "Page.captureScreenshot", asked).get("data").getAsString());
    }

    private static JsonObject send(Page page, String method, JsonObject asked) {
        var session = page.context().newCDPSession(page);
        var answer = session.send(method, asked);
        if (!method.startsWith("Emulation")) {
            session.detach(); // what is emulated ends with its session
        }
        return answer;
    }
}
