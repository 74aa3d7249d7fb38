package dev.assay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whom a request comes from, behind proxies that are believed and others.
class PeersTest {

    private static Peers behind(String... proxies) {
        return new Peers(Optional.of(List.of(proxies)));
    }

    @Test
    void nobodyIsBelievedUnlessSet() {
        var peers = new Peers(Optional.empty());
        assertThat(peers.address("127.0.0.1", List.of("203.0.113.9"))).isEqualTo("127.0.0.1");
        assertThat(behind("10.0.0.1").address("10.0.0.2", List.of("203.0.113.9")))
                .isEqualTo("10.0.0.2");
    }

    @Test
    void theProxySaysWhom() {
        assertThat(behind("10.0.0.1").address("10.0.0.1", List.of("203.0.113.9")))
                .isEqualTo("203.0.113.9");
        assertThat(behind("10.0.0.0/8").address("10.9.8.7", List.of("203.0.113.9")))
                .isEqualTo("203.0.113.9");
        assertThat(behind("::1").address("0:0:0:0:0:0:0:1", List.of("2001:db8::7")))
                .isEqualTo("2001:db8:0:0:0:0:0:7");
        assertThat(behind("10.0.0.1").address("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
    }

    @Test
    void whatTheAskerAddedBeforeIsNotBelieved() {
        var peers = behind("10.0.0.1", "10.0.0.2");
        assertThat(peers.address("10.0.0.1", List.of("1.1.1.1, 203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(peers.address("10.0.0.1", List.of("1.1.1.1", "203.0.113.9, 10.0.0.2")))
                .isEqualTo("203.0.113.9");
        assertThat(peers.address("10.0.0.1", List.of("203.0.113.9, nonsense"))).isEqualTo("10.0.0.1");
        assertThat(peers.address("10.0.0.1", List.of(",,\u0000"))).isEqualTo("10.0.0.1");
    }

    @Test
    void whoAsksFromTheProxysOwnMachineIsNoProxy() {
        var peers = behind("127.0.0.1", "::1");
        assertThat(peers.address("127.0.0.1", List.of("203.0.113.9, 127.0.0.1")))
                .isEqualTo("127.0.0.1");
        assertThat(peers.address("0:0:0:0:0:0:0:1", List.of("203.0.113.9, 127.0.0.1")))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void aSettingThatIsNoAddressStopsTheStart() {
        for (var wrong : List.of("proxy.example.org", "10.0.0.0/33", "10.0.0.0/x", "")) {
            assertThatThrownBy(() -> behind(wrong)).as(wrong).hasMessageContaining("ASSAY_PROXIES");
        }
    }
}
