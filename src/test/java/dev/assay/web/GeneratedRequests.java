package dev.assay.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.Hiring;
import dev.assay.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Requests nobody thought of: from the operations of the program's own description and the forms
/// of its pages, with values, headers and bodies that are right, nearly right and hostile. The
/// same seed makes the same requests.
final class GeneratedRequests {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// What would stop the test itself: an endless answer, and whatever shuts its own people out.
    private static final String NOT_TRIED = ".*(/events|/sign-out|/account/password|/disabling|/users/\\{id})";

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "'",
            "' or 1=1 --",
            "title;drop",
            "<script>alert(1)</script>",
            "{inject:page.csrf}",
            "${7*7}",
            "../../etc/passwd",
            "-1",
            "0",
            "1e400",
            "99999999999999999999",
            "NaN",
            "true",
            "null",
            "\u202e\u200f",
            "\ud83d\ude00",
            "%",
            "%00",
            "\r\nX-Evil: 1",
            "2030-02-30",
            "2030-01-02T10:00:00Z",
            "x".repeat(3_000));

    private static final List<String> ACCEPTS = List.of(
            "*/*",
            "application/json",
            "text/html",
            "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8",
            "image/webp",
            "application/json;q=2",
            "a/b/c",
            ";;;",
            "text/html;q=",
            "*",
            "x".repeat(3_000));

    private static final List<String> LANGUAGES =
            List.of("de", "es-MX,es;q=0.9", "xx-XX", "de;q=x", "*", ";;q", "-", "en;q=0", "\u0001", "a".repeat(500));

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=\"\u0001\"",
            "text/plain",
            "text/csv; charset=nonsense",
            "application/xml",
            "json",
            "/",
            "");

    private final Random random;
    private final Hiring hiring;
    private final Map<String, List<String>> ids;
    private final List<Operation> operations = new ArrayList<>();
    private final List<FormOf> forms = new ArrayList<>();

    private record Operation(String method, String path, List<String> parameters, List<String> fields) {}

    private record FormOf(String action, String method, boolean multipart, List<Field> fields) {}

    private record Field(String name, String value) {}

    /// One request, as it goes out.
    record Sent(String line, List<String> headers, byte[] body) {

        String path() {
            return line.split(" ", 3)[1];
        }

        Wire.Answer send() {
            return Wire.send(line, headers, body);
        }

        @Override
        public String toString() {
            return line + "\n" + String.join("\n", headers) + "\n\n" + new String(body, StandardCharsets.UTF_8);
        }
    }

    GeneratedRequests(long seed) {
        random = new Random(seed);
        hiring = Hiring.begin().interviewers("ana", "ben").observer("olaf").manager("mara");
        var robin = hiring.candidacy("Robin Example");
        var ana = hiring.interviewed(robin, "ana", "OWN", 4);
        var ben = hiring.interview(robin, "ben");
        hiring.note(ben, "ben", "typed #OWN+\n");
        String candidate =
                hiring.as("owner").get("/api/v1/candidacies/" + robin).path("candidateId");
        List<String> needs = hiring.as("owner")
                .get("/api/v1/roles/" + hiring.role + "/needs")
                .path("items.id");
        ids = Map.of(
                "roles", List.of(hiring.role),
                "candidacies", List.of(robin),
                "candidates", List.of(candidate),
                "interviews", List.of(ana, ben),
                "needs", needs);
        describe();
        for (var page : List.of(
                "/candidates",
                "/roles/" + hiring.role,
                "/roles/" + hiring.role + "/settings",
                "/roles/" + hiring.role + "/debrief?candidacy=" + robin,
                "/candidacies/" + robin,
                "/candidacies/" + robin + "/interviews/new",
                "/candidates/" + candidate,
                "/interviews/" + ben + "/settle",
                "/roles/new",
                "/templates/new",
                "/users/new",
                "/imports",
                "/account",
                "/sign-in")) {
            var viewer = page.contains("/interviews/" + ben) ? "ben" : "owner";
            Jsoup.parse(hiring.as(viewer).get(page).asString(), page)
                    .select("form[action]")
                    .forEach(this::form);
        }
        forms.removeIf(form -> form.action.matches(NOT_TRIED));
    }

    private void describe() {
        var document = read(hiring.as("owner").get("/q/openapi?format=json").asString());
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (!path.getKey().matches(NOT_TRIED)) {
                        operations.add(new Operation(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                texts(operation.getValue().path("parameters"), "name"),
                                fields(document, operation.getValue())));
                    }
                }));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode list, String name) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> list.get(i))
                .filter(one -> "query".equals(one.path("in").asText()))
                .map(one -> one.path(name).asText())
                .toList();
    }

    /// The names of a body's fields, of its first level.
    private static List<String> fields(JsonNode document, JsonNode operation) {
        var schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        var named = schema.path("$ref").asText().replace("#/components/schemas/", "");
        var properties = named.isEmpty()
                ? schema.path("properties")
                : document.path("components").path("schemas").path(named).path("properties");
        var names = new ArrayList<String>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void form(Element form) {
        var fields = form.select("input[name], textarea[name], select[name], button[name]").stream()
                .map(input -> new Field(input.attr("name"), input.val()))
                .toList();
        forms.add(new FormOf(
                form.attr("action"),
                form.attr("method").isEmpty() ? "GET" : form.attr("method").toUpperCase(java.util.Locale.ROOT),
                form.attr("enctype").equals("multipart/form-data"),
                fields));
    }

    Sent next() {
        return random.nextInt(3) == 0 ? ofForm(one(forms)) : ofOperation(one(operations));
    }

    private Sent ofOperation(Operation operation) {
        var query = new ArrayList<String>();
        for (var name : operation.parameters) {
            if (random.nextInt(3) == 0) {
                query.add(name + "=" + encoded(one(HOSTILE)));
            }
        }
        if (random.nextInt(10) == 0) {
            query.add("nonsense=" + encoded(one(HOSTILE)));
        }
        var path = filled(operation.path) + (query.isEmpty() ? "" : "?" + String.join("&", query));
        var type = random.nextInt(4) == 0 ? one(TYPES) : "application/json";
        boolean reads = operation.method.equals("GET") || operation.method.equals("HEAD");
        var body = reads ? "" : random.nextInt(6) == 0 ? brokenJson() : json(operation.fields);
        return sent(operation.method, path, reads ? null : type, body);
    }

    private Sent ofForm(FormOf form) {
        var fields = form.fields.stream()
                .filter(_ -> random.nextInt(8) != 0)
                .map(field -> random.nextInt(3) == 0 ? new Field(field.name, one(HOSTILE)) : field)
                .toList();
        var typed = fields.stream()
                .map(field -> encoded(field.name) + "=" + encoded(field.value))
                .collect(Collectors.joining("&"));
        if (form.method.equals("GET")) {
            return sent("GET", form.action.split("\\?", 2)[0] + "?" + typed, null, "");
        }
        return switch (random.nextInt(6)) {
            case 0 -> sent("POST", form.action, one(TYPES), typed);
            case 1 -> sent("POST", form.action, "multipart/form-data; boundary=b", parts(fields, true));
            default ->
                form.multipart
                        ? sent("POST", form.action, "multipart/form-data; boundary=b", parts(fields, false))
                        : sent("POST", form.action, "application/x-www-form-urlencoded", typed);
        };
    }

    private String parts(List<Field> fields, boolean broken) {
        var body = fields.stream()
                        .map(field -> "--b\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                                .formatted(
                                        field.name,
                                        random.nextInt(4) == 0 ? "; filename=\"../x.md\"" : "",
                                        field.value))
                        .collect(Collectors.joining())
                + "--b--\r\n";
        return broken ? body.substring(0, random.nextInt(body.length() + 1)) : body;
    }

    private Sent sent(String method, String path, String type, String body) {
        var headers = new ArrayList<String>();
        var viewer = one(List.of("owner", "owner", "mara", "ana", "ben", "olaf", ""));
        if (!viewer.isEmpty()) {
            headers.add(Wire.basic(hiring.email(viewer), Hiring.PASSWORD));
        }
        if (type != null) {
            headers.add("Content-Type: " + type);
        }
        if (random.nextInt(3) == 0) {
            headers.add("Accept: " + one(ACCEPTS));
        }
        if (random.nextInt(4) == 0) {
            headers.add("Accept-Language: " + one(LANGUAGES));
        }
        if (random.nextInt(4) == 0) {
            headers.add("If-Match: " + one(List.of("*", "\"0\"", "\"1\"", "W/\"x\"", "\"", ",,", "nonsense")));
        }
        if (random.nextInt(8) == 0) {
            headers.add("Cookie: "
                    + one(List.of("assay-csrf=", "assay-flash=%%%", "assay-session=x", "=;=", "a", "assay-csrf=\"")));
        }
        if (random.nextInt(8) == 0) {
            headers.add("Idempotency-Key: " + one(List.of("k", "x".repeat(300), "\u00e4", " ")));
        }
        return new Sent(method + " " + path + " HTTP/1.1", headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /// An address with what there is, most of the time.
    private String filled(String template) {
        var path = new StringBuilder();
        var before = "";
        for (var segment : template.substring(1).split("/", -1)) {
            var known = ids.getOrDefault(before, List.of());
            boolean given = segment.startsWith("{");
            var value = !given ? segment : known.isEmpty() || random.nextInt(5) == 0 ? strange() : one(known);
            path.append('/').append(value);
            before = segment;
        }
        return path.toString();
    }

    private String strange() {
        return one(List.of(
                "00000000-0000-0000-0000-000000000000", "x", "-1", "%00", "%2e%2e", encoded(one(HOSTILE)), "%zz"));
    }

    private String json(List<String> fields) {
        return fields.stream()
                .filter(_ -> random.nextInt(4) != 0)
                .map(name -> "\"" + name + "\":" + value())
                .collect(Collectors.joining(",", "{", random.nextInt(10) == 0 ? ",\"nonsense\":1}" : "}"))
                .replace("{,", "{");
    }

    private String value() {
        return switch (random.nextInt(7)) {
            case 0 -> "null";
            case 1 -> one(List.of("0", "1", "-1", "4.5", "1e400", "99999999999999999999", "true"));
            case 2 -> one(List.of("[]", "[null]", "{}", "[{}]", "[[]]", "{\"a\":{\"b\":[1]}}"));
            case 3 -> "\"" + one(ids.values().stream().flatMap(List::stream).toList()) + "\"";
            default -> quoted(one(HOSTILE));
        };
    }

    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String brokenJson() {
        return one(List.of(
                "",
                "{",
                "null",
                "[]",
                "\"x\"",
                "{\"a\":1,\"a\":2}",
                "[".repeat(3_000),
                "{\"title\":\"\\ud800\"}",
                "\u0000"));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
