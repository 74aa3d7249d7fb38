package dev.assay.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;

/// What a `PUT` sent, laid over what there is: what it leaves out stays as it is, also in an
/// object within; `null` empties, or gives the usual value where there is one; a list comes
/// whole.
@Singleton
public class Overlay {

    private final ObjectMapper json;

    Overlay(ObjectMapper json) {
        this.json = json;
    }

    /// The whole that is meant.
    ///
    /// @param present as it would be sent to change nothing
    /// @throws JsonProcessingException for a field that is unknown or of the wrong kind
    public <T> T over(T present, ObjectNode sent) throws JsonProcessingException {
        @SuppressWarnings("unchecked")
        var type = (Class<T>) present.getClass();
        return json.treeToValue(merged(json.<ObjectNode>valueToTree(present), sent), type);
    }

    private static ObjectNode merged(ObjectNode present, ObjectNode sent) {
        sent.properties().forEach(field -> {
            var before = present.get(field.getKey());
            boolean within = before instanceof ObjectNode && field.getValue() instanceof ObjectNode;
            present.set(
                    field.getKey(),
                    within ? merged((ObjectNode) before, (ObjectNode) field.getValue()) : field.getValue());
        });
        return present;
    }

    /// Refuses to empty what is never empty.
    ///
    /// @throws Refused 400 naming the field
    public static void requireFilled(ObjectNode sent, String... fields) {
        for (var field : fields) {
            if (sent.path(field).isNull()) {
                throw Refused.malformed(field, "cannot be empty; leave it out to keep it");
            }
        }
    }

    /// Whether one of these is to be set.
    public static boolean sets(ObjectNode sent, String... fields) {
        for (var field : fields) {
            if (sent.has(field)) {
                return true;
            }
        }
        return false;
    }
}
