package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The lists that open behind a `#` while somebody types: they choose nothing, take no Enter, and
/// never move the focus.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PadListBrowserTest {

    @TestHTTPResource
    URI address;

    private Pads pads;
    private Page page;

    @BeforeEach
    void ana() {
        pads = new Pads(address, Browsers.chromium().newContext()).signedIn();
        page = pads.pad();
    }

    @AfterEach
    void close() {
        pads.close();
    }

    @Test
    void enterBehindACodeIsANewLine() {
        type("! bad at sharing #LEAD");
        listed("strength");
        press("Enter");
        type("next");
        stands("! bad at sharing #LEAD\nnext");
    }

    @Test
    void enterBehindPartOfACodeIsANewLine() {
        type("#le");
        listed("LEAD");
        press("Enter");
        type("next");
        stands("#le\nnext");
    }

    @Test
    void signsDigitsAndBlanksBehindACodeStandAsTyped() {
        for (var behind : List.of("+ ", "-- ", "? ", "=4 ", "4 ", " ", ". ", "\n")) {
            type("#LEAD");
            listed("strength");
            type(behind);
        }
        stands("#LEAD+ #LEAD-- #LEAD? #LEAD=4 #LEAD4 #LEAD #LEAD. #LEAD\n");
    }

    @Test
    void anArrowGoesIntoTheListAndEnterTakesWhatItStandsOn() {
        type("#le");
        listed("LEAD");
        press("ArrowDown");
        press("Enter");
        listed("strength");
        press("ArrowDown");
        press("ArrowDown");
        press("Enter");
        type(" twice");
        stands("#LEAD++ twice");
    }

    @Test
    void anArrowPressedBeforeAListIsSeenGoesIntoItToo() {
        type("above\n#le");
        press("ArrowDown");
        press("Enter");
        type("+");
        stands("above\n#LEAD+");
    }

    @Test
    void arrowsLeadOutOfTheListAgain() {
        type("#le");
        listed("LEAD");
        press("ArrowDown");
        press("ArrowUp");
        press("Enter");
        stands("#le\n");
    }

    @Test
    void whatIsTypedAfterAnArrowForgetsTheChoice() {
        type("#l");
        listed("LEAD");
        press("ArrowDown");
        type("e\n");
        stands("#le\n");
    }

    @Test
    void tabPutsInTheNeedOnTopWhichIsDrawnSo() {
        type("asks first #le");
        listed("LEAD");
        assertThat(entries().first().locator("kbd")).hasText("Tab");
        assertThat(entries().locator("kbd")).hasCount(1);
        press("Tab");
        type("+ always");
        stands("asks first #LEAD+ always");
        press("Control+z");
        press("Control+z");
        stands("asks first #le");
    }

    @Test
    void tabTakesTheNeedForWhatIsTypedNow() {
        type("#\tX #l\t+ #c\t=4 #ow\t\n");
        stands("#OWNX #LEAD+ #CODE=4 #OWN\n");
    }

    @Test
    void tabTakesTheNeedThatArrowsStandOn() {
        type("#");
        listed("OWN");
        press("ArrowDown");
        press("ArrowDown");
        assertThat(entries().nth(1).locator("kbd")).hasText("Tab");
        press("Tab");
        type("-");
        stands("#CODE-");
    }

    @Test
    void tabBehindACodeOnlyClosesTheList() {
        type("#LEAD");
        listed("strength");
        press("Tab");
        assertThat(list()).hasCount(0);
        type(" here\n#LEAD");
        press("ArrowDown");
        press("Tab");
        type(" there");
        stands("#LEAD here\n#LEAD there");
    }

    @Test
    void tabAndShiftTabLeaveTheEditorWhereNoListIsOpen() {
        type("#le");
        listed("LEAD");
        press("Shift+Tab");
        assertThat(list()).hasCount(0);
        assertThat(page.locator(".cm-content")).isFocused();
        press("Shift+Tab");
        assertThat(page.locator(".cm-content")).not().isFocused();
        press("Tab");
        type("#xyz");
        press("Tab");
        assertThat(page.locator(".cm-content")).not().isFocused();
        stands("#le#xyz");
    }

    @Test
    void escapeClosesTheListAndKeysAreThoseOfTheTextAgain() {
        type("one\n#le");
        listed("LEAD");
        press("Escape");
        assertThat(list()).hasCount(0);
        press("ArrowUp");
        press("End");
        type("!");
        press("Enter");
        stands("one!\n\n#le");
    }

    @Test
    void aClickElsewhereChoosesNothing() {
        type("a line\n#le");
        listed("LEAD");
        page.locator(".cm-line").first().click();
        assertThat(list()).hasCount(0);
        press("End");
        type("?");
        press("Control+End");
        type(" #");
        listed("OWN");
        page.locator(".clock").click();
        assertThat(list()).hasCount(0);
        stands("a line?\n#le #");
    }

    @Test
    void theMouseOverAnEntryChoosesNothingAndAClickOnItDoes() {
        type("#");
        listed("OWN");
        entries().nth(1).hover();
        press("Enter");
        type("#");
        listed("OWN");
        entries()
                .nth(1)
                .click(new Locator.ClickOptions().setButton(com.microsoft.playwright.options.MouseButton.RIGHT));
        assertThat(list()).isVisible();
        entries().nth(2).click();
        listed("strength");
        entries().nth(2).click();
        type(" late");
        stands("#\n#LEAD- late");
    }

    @Test
    void backspaceIntoACodeOffersAnewAndTakesOneCharacter() {
        type("#LEADX");
        press("Backspace");
        press("Backspace");
        type("\t+\n    ");
        press("Backspace");
        stands("#LEAD+\n   ");
    }

    @Test
    void aListIsForTheCodeTheCaretStandsBehind() {
        type("#LD #CODE+");
        for (int i = 0; i < "D #CODE+".length(); i++) {
            press("ArrowLeft");
        }
        type("E");
        assertThat(list()).hasCount(0);
        press("End");
        press("ArrowLeft");
        press("Backspace");
        type("\t");
        stands("#LED #CODE+");
    }

    @Test
    void aPasteClosesTheList() {
        pads.context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("() => navigator.clipboard.writeText('EAD is good, so is #ow')");
        type("#L");
        listed("LEAD");
        press("Control+v");
        assertThat(list()).hasCount(0);
        press("Enter");
        stands("#LEAD is good, so is #ow\n");
    }

    @Test
    void wordsPutTogetherByAnInputMethodStand() {
        type("#");
        var devtools = pads.context.newCDPSession(page);
        for (var part : List.of("ｌ", "ｌえ", "ｌえあ")) {
            var composed = new JsonObject();
            composed.addProperty("text", part);
            composed.addProperty("selectionStart", part.length());
            composed.addProperty("selectionEnd", part.length());
            devtools.send("Input.imeSetComposition", composed);
        }
        var done = new JsonObject();
        done.addProperty("text", "レア");
        devtools.send("Input.insertText", done);
        press("Enter");
        type("#le");
        listed("LEAD");
        press("Enter");
        stands("#レア\n#le\n");
    }

    @Test
    void keysOfAPhoneAreTypedAndAnEntryIsTakenByATap() {
        page.setViewportSize(390, 844);
        type("late ");
        page.locator(".quick [data-type='#']").click();
        listed("OWN");
        type("le");
        entries().first().click();
        page.locator(".quick [data-type='=']").click();
        type("4");
        press("Enter");
        page.locator(".quick [data-type='! ']").click();
        page.locator(".quick [data-type='#']").click();
        press("Enter");
        stands("late #LEAD=4\n! #\n");
    }

    @Test
    void keysThatTurnPagesOrOpenTheListChooseNothing() {
        type("#le");
        press("Escape");
        press("Control+Space");
        listed("LEAD");
        press("PageUp");
        press("PageDown");
        press("Control+End");
        press("Control+Space");
        press("Enter");
        stands("#le\n");
    }

    @Test
    void whatComesFromElsewhereLeavesTheListForWhatIsTyped() {
        type("one\n#le");
        pads.reaches(page, "one\n#le");
        pads.hiring.note(pads.interview, "ana", "zero\none\n#le").then().statusCode(200);
        press("ArrowDown");
        page.evaluate("() => window.dispatchEvent(new Event('focus'))");
        assertThat(page.locator(".cm-line").first()).hasText("zero");
        press("Tab");
        type("+");
        stands("zero\none\n#LEAD+");
    }

    @Test
    void enterInBracketsWithShiftIsOneNewLine() {
        type("()");
        press("ArrowLeft");
        press("Shift+Enter");
        stands("(\n)");
    }

    @Test
    void codesThatBeginSoComeFirstThenTitlesByTheBeginningOfAWord() {
        need("EVENTS", "Handles leaks, élan and on-call");
        need("SCALE", "Scales");
        need("Ω-LEAN", "Lean");
        page.reload();
        Pads.ready(page);
        offers("le", "LEAD", "EVENTS", "Ω-LEAN");
        offers("C", "CODE", "EVENTS");
        offers("T", "OWN", "CODE", "LEAD");
        offers("ELA", "EVENTS");
        offers("on-", "EVENTS");
        offers("ω", "Ω-LEAN");
        offers("cal", "EVENTS");
        type("#ea");
        assertThat(list()).hasCount(0);
    }

    private void need(String code, String title) {
        pads.hiring.created(
                "/roles/" + pads.hiring.role + "/needs", java.util.Map.of("code", code, "title", title, "weight", 1));
    }

    private void offers(String typed, String... codes) {
        type("#" + typed);
        assertThat(entries().locator(":scope > :first-child")).hasText(codes);
        type(" ");
    }

    @Test
    void aMarkThatEndsInAHyphenIsWholeWhereItsCodeIs() {
        need("CODE-X", "Code of others");
        page.reload();
        Pads.ready(page);
        type("#CODE-");
        assertThat(list()).hasCount(0);
        type("\n#COD\t-X+");
        stands("#CODE-\n#CODE-X+");
    }

    private Locator list() {
        return page.locator(".pop");
    }

    private Locator entries() {
        return page.locator(".pop li");
    }

    private void listed(String first) {
        assertThat(entries().first()).containsText(first);
    }

    /// Key by key; a tab in it is the key.
    private void type(String text) {
        for (var part : text.split("(?<=\t)|(?=\t)")) {
            if (part.equals("\t")) {
                press("Tab");
            } else {
                page.keyboard().type(part);
            }
        }
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private void stands(String text) {
        assertThat(Pads.shown(page)).isEqualTo(text);
        pads.reaches(page, text);
    }
}
