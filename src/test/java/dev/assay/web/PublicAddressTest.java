package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What links begin with.
class PublicAddressTest {

    private static PublicAddress set(String address) {
        return new PublicAddress(Optional.of(address), Optional.empty(), "localhost", 8080);
    }

    private static PublicAddress listening(String host) {
        return new PublicAddress(Optional.empty(), Optional.empty(), host, 8080);
    }

    @Test
    void itIsTheSetOneOrWhereTheProgramListens() {
        assertThat(set("https://assay.example.org/").link("/x")).isEqualTo("https://assay.example.org/x");
        assertThat(set(" http://10.0.0.7:81 ").link("/x")).isEqualTo("http://10.0.0.7:81/x");
        assertThat(listening("localhost").link("/x")).isEqualTo("http://localhost:8080/x");
        assertThat(listening("0.0.0.0").link("/x")).isEqualTo("http://localhost:8080/x");
        assertThat(listening("::1").link("/x")).isEqualTo("http://[::1]:8080/x");
    }

    @Test
    void cookiesAreSecureBehindTlsUnlessSaidOtherwise() {
        assertThat(set("https://assay.example.org").secure()).isTrue();
        assertThat(set("http://assay.example.org").secure()).isFalse();
        assertThat(new PublicAddress(Optional.of("https://a.example"), Optional.of(false), "localhost", 80).secure())
                .isFalse();
        assertThat(new PublicAddress(Optional.empty(), Optional.of(true), "localhost", 80).secure())
                .isTrue();
    }

    @Test
    void anythingElseStopsTheStart() {
        for (var wrong :
                List.of("assay.example.org", "https://a.example/assay", "ftp://a.example", "https://", "http://a b")) {
            assertThatThrownBy(() -> set(wrong)).as(wrong).hasMessageContaining("ASSAY_ADDRESS");
        }
    }

    @Test
    void aRedirectLeadsNowhereElse() {
        assertThat(Redirects.path(URI.create("http://a.example:81/x%20y?z=%2F#f")))
                .hasToString("/x%20y?z=%2F#f");
        assertThat(Redirects.path(URI.create("http://a.example//evil.example/")))
                .hasToString("/evil.example/");
        assertThat(Redirects.path(URI.create("http://a.example"))).hasToString("/");
        assertThat(Redirects.path(URI.create("/x"))).hasToString("/x");
    }
}
