package dev.assay.system;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The program as a user starts it: its own process on a data directory that outlives it.
final class PackagedProgram {

    static final String EMAIL = "owner@example.org";
    static final String PASSWORD = "a password of tests";

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    /// What its classes come to, with which it starts in two thirds of the time. The first
    /// command that runs makes it.
    private static final Path ARCHIVE = Path.of("target/packaged-program.jsa").toAbsolutePath();

    /// Commands that use most of its classes.
    private static final List<String> WHOLE = List.of("import", "restore");

    private static final AtomicInteger PROGRAMS = new AtomicInteger();

    private final File log = new File("target/packaged-program-%d-%d.log"
                    .formatted(ProcessHandle.current().pid(), PROGRAMS.incrementAndGet()))
            .getAbsoluteFile();

    private final Map<String, String> settings =
            new HashMap<>(Map.of("ASSAY_BOOTSTRAP_EMAIL", EMAIL, "ASSAY_BOOTSTRAP_PASSWORD", PASSWORD));
    private final Path directory;
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private Process process;

    /// @param directory where it is started, and so has its data in `data`, as for whoever sets
    ///     nothing
    PackagedProgram(Path directory) throws IOException {
        this.directory = directory;
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    /// Sets something by environment; null leaves it out.
    PackagedProgram with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /// What it printed since it was started last.
    String printed() throws IOException {
        return Files.readString(log.toPath());
    }

    void start() throws IOException, InterruptedException {
        var builder = builder("-XX:SharedArchiveFile=" + ARCHIVE).redirectOutput(log);
        process = builder.start();
        for (int i = 0; i < 600; i++) {
            if (ready()) {
                return;
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("The packaged program did not start: see " + log);
    }

    /// What a command printed, and what it ended with.
    record Ended(int code, String text) {}

    /// Runs a command on the same data directory, to its end.
    Ended runs(String... arguments) throws IOException, InterruptedException {
        var made = Path.of(ARCHIVE + ".new");
        boolean makes = !archived() && arguments.length > 0 && WHOLE.contains(arguments[0]);
        var archive = makes ? "-XX:ArchiveClassesAtExit=" + made : "-XX:SharedArchiveFile=" + ARCHIVE;
        var command = builder(archive, arguments).start();
        var text = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = command.waitFor();
        if (makes && Files.exists(made)) {
            Files.move(made, ARCHIVE, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Ended(code, text);
    }

    /// Begins a command and does not wait for its end.
    Process begins(String... arguments) throws IOException {
        return builder("-XX:SharedArchiveFile=" + ARCHIVE, arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean archived() throws IOException {
        return Files.exists(ARCHIVE)
                && Files.getLastModifiedTime(ARCHIVE).compareTo(Files.getLastModifiedTime(JAR)) > 0;
    }

    private ProcessBuilder builder(String archive, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xlog:disable",
                        archive,
                        "-jar",
                        JAR.toString())
                .directory(directory.toFile())
                .redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        var environment = builder.environment();
        environment.remove("ASSAY_DATA_DIR");
        settings.forEach((name, value) -> {
            if (value != null) {
                environment.put(name, value);
            }
        });
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return builder;
    }

    URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    private boolean ready() throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(address().resolve("/q/health/ready")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// As by `kill -9`.
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /// As whoever runs it does, and waits for its end.
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, EMAIL);
    }

    HttpResponse<String> get(String path, String email) throws IOException, InterruptedException {
        return client.send(request(path, email).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, json, EMAIL);
    }

    /// A file.
    HttpResponse<String> post(String path, String text, String mediaType) throws IOException, InterruptedException {
        var request = request(path, EMAIL)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// As somebody who signs in with [#PASSWORD].
    HttpResponse<String> send(String method, String path, String json, String email)
            throws IOException, InterruptedException {
        var request = request(path, email)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// Creates and answers the id.
    String created(String path, String json) throws IOException, InterruptedException {
        var answer = post(path, json);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.body());
        }
        return answer.body().replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    }

    private HttpRequest.Builder request(String path, String email) {
        var credentials = Base64.getEncoder().encodeToString((email + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(address().resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + credentials);
    }
}
