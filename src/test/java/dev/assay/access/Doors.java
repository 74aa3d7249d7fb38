package dev.assay.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// A browser at the way in: it keeps its cookies and sends forms with their token.
final class Doors {

    private final Map<String, String> cookies = new HashMap<>();
    private final String address;

    Doors() {
        this("203.0.113.7");
    }

    /// @param address where it is, as the proxy in front says
    Doors(String address) {
        this(address, "/sign-in");
    }

    private Doors(String address, String first) {
        this.address = address;
        get(first);
    }

    /// One that was never here, and comes to a page at once.
    static Doors at(String page) {
        return new Doors("203.0.113.7", page);
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies).header("X-Forwarded-For", address);
    }

    private Response kept(Response answer) {
        answer.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }

    Response get(String path) {
        return kept(request().get(path));
    }

    Response post(String path, Map<String, ?> fields) {
        return kept(request()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(fields)
                .formParam("_csrf", cookies.get("assay-csrf"))
                .post(path));
    }

    Response signIn(String email, String password) {
        return post("/sign-in", Map.of("email", email, "password", password, "next", "/"));
    }

    Doors signedIn(String email, String password) {
        signIn(email, password).then().statusCode(303);
        return this;
    }

    String cookie(String name) {
        return cookies.get(name);
    }

    void cookie(String name, String value) {
        cookies.put(name, value);
    }

    boolean isSignedIn() {
        return get("/api/v1/me").statusCode() == 200;
    }

    /// The one-time address that stands on a page, without its host.
    static String link(Response page) {
        var link = Pattern.compile("<code>https?://[^/<]+(/sign-in/link/[^<]+)</code>")
                .matcher(page.asString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
