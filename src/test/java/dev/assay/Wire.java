package dev.assay;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Requests as bytes, for what no client would send: what goes out is what is written here.
public final class Wire {

    private static final int PATIENCE_MILLIS = 20_000;

    private Wire() {}

    /// @param head name in lower case → values in the order they came
    public record Answer(int status, Map<String, List<String>> head, String body) {

        public String header(String name) {
            return String.join(", ", head.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }

        /// Whether it came, and not only its beginning.
        public boolean came() {
            return status > 0;
        }
    }

    /// A request line, header lines and a body; `Host`, `Connection` and the body's length are
    /// added.
    public static Answer send(String line, List<String> headers, byte[] body) {
        var all = new ArrayList<>(headers);
        all.add("Host: localhost:" + RestAssured.port);
        all.add("Connection: close");
        if (body.length > 0) {
            all.add("Content-Length: " + body.length);
        }
        return raw(line + "\r\n" + String.join("\r\n", all) + "\r\n\r\n", body);
    }

    public static Answer send(String line, String... headers) {
        return send(line, List.of(headers), new byte[0]);
    }

    /// Each character one byte; nothing is added.
    public static Answer raw(String head, byte... body) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(head.lines().findFirst().orElse(""), e);
        }
    }

    /// As a header line: HTTP Basic.
    public static String basic(String email, String password) {
        var pair = (email + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static Answer read(InputStream in) throws IOException {
        var head = until(in, "\r\n\r\n");
        var lines = head.split("\r\n", -1);
        var headers = new HashMap<String, List<String>>();
        for (int at = 1; at < lines.length; at++) {
            int colon = lines[at].indexOf(':');
            if (colon > 0) {
                headers.computeIfAbsent(lines[at].substring(0, colon).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                        .add(lines[at].substring(colon + 1).strip());
            }
        }
        int status = lines[0].startsWith("HTTP/") ? Integer.parseInt(lines[0].substring(9, 12)) : 0;
        if (status == 100) {
            return read(in);
        }
        return new Answer(status, headers, body(in, headers));
    }

    private static String body(InputStream in, Map<String, List<String>> headers) throws IOException {
        if (headers.containsKey("transfer-encoding")) {
            var body = new StringBuilder();
            for (int length = chunk(in); length > 0; length = chunk(in)) {
                body.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
                until(in, "\r\n");
            }
            return body.toString();
        }
        var length = headers.get("content-length");
        var bytes = length == null ? new byte[0] : in.readNBytes(Integer.parseInt(length.getFirst()));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int chunk(InputStream in) throws IOException {
        var line = until(in, "\r\n");
        return line.isBlank() ? 0 : Integer.parseInt(line.strip(), 16);
    }

    private static String until(InputStream in, String end) throws IOException {
        var read = new ByteArrayOutputStream();
        while (true) {
            int next = in.read();
            if (next < 0) {
                return read.toString(StandardCharsets.ISO_8859_1);
            }
            read.write(next);
            if (next == '\n' && read.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
                var text = read.toString(StandardCharsets.ISO_8859_1);
                return text.substring(0, text.length() - end.length());
            }
        }
    }
}
