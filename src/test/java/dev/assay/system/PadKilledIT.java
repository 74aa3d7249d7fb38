package dev.assay.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import dev.assay.browser.Browsers;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The program is killed while somebody types in a pad: no character is lost.
class PadKilledIT extends Packaged {

    private static final int TRIES = Integer.getInteger("assay.tries", 1);
    private static final String WORDS = "+ lit the lamp in the storm #OWN+ \nasked the pilot twice\n";

    @Test
    void whatIsTypedBeforeAndAfterAKillIsThere() throws Exception {
        var random = new Random(TRIES);
        var role = new PackagedRole(program);
        var note = "/api/v1/interviews/" + role.maras() + "/note";
        try (var context = Browsers.chromium().newContext()) {
            var page = context.newPage();
            page.navigate(program.address().resolve("/sign-in").toString());
            page.fill("#email", PackagedRole.email("mara"));
            page.fill("#password", PackagedProgram.PASSWORD);
            page.click("button.go");
            page.navigate(
                    program.address().resolve("/interviews/" + role.maras()).toString());
            assertThat(page.locator(".cm-content")).isFocused();
            var typed = new StringBuilder();
            for (int kill = 0; kill < TRIES; kill++) {
                typed.append(type(page, random));
                page.waitForTimeout(random.nextInt(1500));
                program.kill();
                typed.append(type(page, random));
                program.start();
                reaches(page, note, typed.toString());
            }
            System.out.printf("%d kills of the program, %d characters typed, 0 lost%n", TRIES, typed.length());
        }
    }

    private static String type(Page page, Random random) {
        var text = WORDS.substring(0, 1 + random.nextInt(WORDS.length() - 1));
        page.keyboard().type(text);
        return text;
    }

    private static void reaches(Page page, String note, String text) throws Exception {
        for (int i = 0; i < 60 && !text.equals(onServer(note)); i++) {
            page.waitForTimeout(500);
        }
        assertThat(onServer(note)).isEqualTo(text);
    }

    private static String onServer(String note) throws IOException, InterruptedException {
        var body = program.get(note, PackagedRole.email("mara")).body();
        return new ObjectMapper().readTree(body).path("text").asText();
    }
}
