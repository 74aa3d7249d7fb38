package dev.assay;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.impl.conn.SchemeRegistryFactory;
import org.apache.http.params.HttpParams;
import org.apache.http.params.SyncBasicHttpParams;

/// Requests with a password, thousands a build: what a test is about by REST Assured; what it
/// begins with by the client of the JDK, which costs a tenth of that.
@SuppressWarnings("deprecation") // REST Assured takes no other client
public final class Asking {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /// What each client would find out anew.
    private static final SchemeRegistry SCHEMES = SchemeRegistryFactory.createDefault();

    private static final HttpParams DEFAULTS = defaults();

    private Asking() {}

    private static HttpParams defaults() {
        var defaults = new SyncBasicHttpParams();
        DefaultHttpClient.setDefaultHttpParams(defaults);
        return defaults;
    }

    private static RestAssuredConfig config() {
        return RestAssured.config()
                .objectMapperConfig(new ObjectMapperConfig().jackson2ObjectMapperFactory((_, _) -> JSON))
                .httpClient(HttpClientConfig.httpClientConfig()
                        .httpClientFactory(() ->
                                new DefaultHttpClient(new BasicClientConnectionManager(SCHEMES), DEFAULTS.copy())));
    }

    /// As somebody, by HTTP Basic.
    public static RequestSpecification as(String email, String password) {
        return given().config(config()).auth().preemptive().basic(email, password);
    }

    /// Sends JSON as somebody, by HTTP Basic.
    ///
    /// @throws AssertionError with the answer where its status is another
    public static JsonNode sent(String method, String path, Object body, String email, String password, int status) {
        var proof = (email + ":" + password).getBytes(StandardCharsets.UTF_8);
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(proof))
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                    .build();
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != status) {
                throw new AssertionError("%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What is answered to a password that somebody tries from an address, as the proxy in front
    /// says.
    public static int refused(String email, String password, String from, String path) {
        var proof = (email + ":" + password).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(proof))
                .header("X-Forwarded-For", from)
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
