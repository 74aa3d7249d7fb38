package dev.assay.access;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// From which address somebody asks. A proxy says in `X-Forwarded-For` whom it asks for, and is
/// believed where it is one of those that are set. Each proxy adds the address it sees at the
/// end, and what stands before may be made up: so it is read from the end, up to the first that
/// is no proxy of ours.
@Singleton
class Peers {

    private final List<IpSubnetFilterRule> proxies;

    /// @throws IllegalArgumentException where the setting names something else than addresses
    ///     and networks
    Peers(@ConfigProperty(name = "assay.proxies") Optional<List<String>> proxies) {
        this.proxies = proxies.orElse(List.of()).stream().map(Peers::network).toList();
    }

    private static IpSubnetFilterRule network(String text) {
        var parts = text.strip().split("/", 2);
        try {
            var address = InetAddress.ofLiteral(parts[0]);
            int prefix = parts.length == 1 ? address.getAddress().length * Byte.SIZE : Integer.parseInt(parts[1]);
            return new IpSubnetFilterRule(address, prefix, IpFilterRuleType.ACCEPT);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "ASSAY_PROXIES names addresses and networks, such as 10.0.0.7, 192.168.0.0/16; not \"" + text
                            + "\".",
                    e);
        }
    }

    /// The address that a request comes from; empty where there is none to be had.
    String address(HttpServerRequest request) {
        var remote = request.remoteAddress();
        var peer = remote == null ? null : remote.hostAddress();
        return address(peer == null ? "" : peer, request.headers().getAll("X-Forwarded-For"));
    }

    /// @param peer who is connected
    /// @param forwarded the values of `X-Forwarded-For`, as they came
    String address(String peer, List<String> forwarded) {
        var chain = forwarded.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .toList()
                .reversed();
        var asks = peer;
        for (var before : chain) {
            var address = address(before);
            if (!isProxy(asks) || address == null) {
                break;
            }
            asks = address;
            if (isOwnMachine(address)) {
                break;
            }
        }
        return asks;
    }

    /// Somebody on the proxy's own machine, and not one more proxy: what they say before is made
    /// up.
    private static boolean isOwnMachine(String address) {
        return InetAddress.ofLiteral(address).isLoopbackAddress();
    }

    private boolean isProxy(String peer) {
        try {
            var address = new InetSocketAddress(InetAddress.ofLiteral(peer), 0);
            return proxies.stream().anyMatch(proxy -> proxy.matches(address));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// In one way of writing it; null for what is no address.
    private static @Nullable String address(String text) {
        try {
            return InetAddress.ofLiteral(text).getHostAddress();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
