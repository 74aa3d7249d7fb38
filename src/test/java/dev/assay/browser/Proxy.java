package dev.assay.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Stands between a browser and the program and makes it fail or slow.
final class Proxy implements AutoCloseable {

    /// What becomes of what a pad sends.
    enum Mode {
        PASS,
        /// 500, and the program never hears of it.
        FAIL,
        /// The program hears of it; its answer comes late.
        LATE,
        /// The program does it; the answer never comes.
        CUT
    }

    private static final Set<String> OWN =
            Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade");

    private final URI target;
    private final HttpServer server;
    private final Duration delay;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    volatile Mode mode = Mode.PASS;

    Proxy(URI target, Duration delay) throws IOException {
        this.target = target;
        this.delay = delay;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            boolean typed = exchange.getRequestMethod().equals("POST")
                    && exchange.getRequestURI().getPath().endsWith("/pad");
            var mode = typed ? this.mode : Mode.PASS;
            if (mode == Mode.FAIL) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            var answer = ask(exchange, body);
            if (mode == Mode.CUT) {
                return;
            }
            if (mode == Mode.LATE) {
                var passed = new CountDownLatch(1).await(delay.toMillis(), TimeUnit.MILLISECONDS);
                assert !passed;
            }
            answer.headers().map().forEach((name, values) -> {
                if (!OWN.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                    exchange.getResponseHeaders()
                            .put(name, values.stream().map(this::behind).toList());
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The program names itself in redirects.
    private String behind(String header) {
        return header.replace(target.getAuthority(), address().getAuthority());
    }

    private HttpResponse<byte[]> ask(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(
                        value -> request.header(name, value.replace(address().getAuthority(), target.getAuthority())));
            }
        });
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
