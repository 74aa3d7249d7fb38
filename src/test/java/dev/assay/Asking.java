package dev.assay;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.UncheckedIOException;

/// Requests with a password, thousands a build: with one mapper for all of them, and answers read without a script that
/// is compiled for each.
public final class Asking {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapperConfig MAPPERS =
            new ObjectMapperConfig().jackson2ObjectMapperFactory((_, _) -> JSON);

    private Asking() {}

    /// As somebody, by HTTP Basic.
    public static RequestSpecification as(String email, String password) {
        return given().config(RestAssured.config().objectMapperConfig(MAPPERS))
                .auth()
                .preemptive()
                .basic(email, password);
    }

    public static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
