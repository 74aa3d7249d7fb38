package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.FixedClock;
import dev.assay.Hiring;
import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Other weights and past moments, by sliders.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class WhatIfBrowserTest {

    @TestHTTPResource
    URI address;

    Hiring hiring;
    String robin;
    String sam;
    Visitor visitor;

    @BeforeEach
    void twoCandidates() {
        hiring = Hiring.begin().interviewers("ana", "ben");
        robin = hiring.candidacy("Robin Example");
        sam = hiring.candidacy("Sam Example");
        for (var interviewer : new String[] {"ana", "ben"}) {
            hiring.interviewed(robin, interviewer, "OWN", 5, "CODE", 3, "LEAD", 3);
            hiring.interviewed(sam, interviewer, "OWN", 4, "CODE", 4, "LEAD", 4);
        }
        visitor = new Visitor(address, Browsers.chromium().newContext()).signedIn(hiring, "owner");
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void theOrderAnswersWhileAWeightIsMovedAndTheAddressCanBeShared() {
        var page = visitor.open("/roles/" + hiring.role + "/compare?candidacy=" + robin + "&candidacy=" + sam);
        assertThat(page.locator("#whatif-scores")).containsText("4.0");
        page.evaluate("window.sameDocument = true");
        page.locator("#w-OWN").focus();
        page.keyboard().press("Home");
        assertThat(page.locator("#whatif-scores")).containsText(Pattern.compile("Robin Example.{0,3} 3\\.0"));
        assertThat(page.locator("#whatif")).containsText("Other weights are being tried");
        assertThat(page.locator("#w-OWN")).isFocused();
        assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
        assertThat(page.url()).contains("weights=OWN");
        var shared = visitor.context.newPage();
        shared.navigate(page.url());
        assertThat(shared.locator("#whatif-scores")).containsText(Pattern.compile("Robin Example.{0,3} 3\\.0"));
        page.click("[data-whatif-reset]");
        assertThat(page.locator("#whatif-scores")).containsText(Pattern.compile("Robin Example.{0,3} 4\\.0"));
        assertThat(page.url()).doesNotContain("weights");
    }

    @Test
    void theSliderOfTheTimeLineShowsThePast() {
        FixedClock.during(Duration.ofHours(3), () -> {
            var kim = hiring.candidacy("Kim Example");
            hiring.interviewed(kim, "ana", "OWN", 4);
            var page = visitor.open("/roles/" + hiring.role);
            assertThat(page.locator(".matrix")).containsText("Kim Example");
            page.locator("#look-back > summary").click();
            page.locator("#as-of").focus();
            page.keyboard().press("Home");
            assertThat(page.getByText("As it was on")).isVisible();
            assertThat(page.locator(".matrix")).not().containsText("Kim Example");
            page.locator("#as-of").focus();
            page.keyboard().press("End");
            assertThat(page.locator(".matrix")).containsText("Kim Example");
            assertThat(page.url()).doesNotContain("asOf");
        });
    }
}
