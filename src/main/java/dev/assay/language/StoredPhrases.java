package dev.assay.language;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.StreamSupport;

/// Keeps phrases so that they are stored once and read in every language. A phrase is stored as
/// JSON: `{"english": "%s is added.", "values": ["Ana"]}`. One whose English text is `%s` alone
/// is stored as a JSON text, which reads the same in all languages.
public final class StoredPhrases extends SimpleModule {

    private static final long serialVersionUID = 1;
    private static final String VERBATIM = "%s";
    private static final String DECIMAL = "decimal";
    private static final String MOMENT = "moment";
    private static final String BEGINS = "begins";
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new StoredPhrases());

    /// A module of Jackson, for a mapper that reads and writes phrases inside of other values.
    public StoredPhrases() {
        super("stored phrases");
        addSerializer(Phrase.class, new Writer());
        addDeserializer(Phrase.class, new Reader());
    }

    /// The phrase as a database keeps it, in JSON; [#read] is the way back.
    ///
    /// @throws IllegalArgumentException if Jackson cannot write one of its values
    public static String write(Phrase phrase) {
        try {
            return JSON.writeValueAsString(phrase);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// The phrase of a stored text. Whole numbers in it come back as `Long`, others as
    /// [BigDecimal], texts as verbatim phrases. A text that is no JSON, as of before phrases were
    /// stored, becomes a phrase that reads the same in every language.
    public static Phrase read(String stored) {
        try {
            return JSON.readValue(stored, Phrase.class);
        } catch (JsonProcessingException plain) {
            return Phrase.verbatim(stored);
        }
    }

    private static final class Writer extends StdSerializer<Phrase> {

        private static final long serialVersionUID = 1;

        Writer() {
            super(Phrase.class);
        }

        @Override
        public void serialize(Phrase phrase, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (phrase.english().equals(VERBATIM) && !(phrase.values().getFirst() instanceof Moment)) {
                json.writeString(phrase.toString());
                return;
            }
            json.writeStartObject();
            json.writeStringField("english", phrase.english());
            if (phrase.begins()) {
                json.writeBooleanField(BEGINS, true);
            }
            json.writeArrayFieldStart("values");
            for (var value : phrase.values()) {
                if (value instanceof BigDecimal || value instanceof Double) {
                    json.writeStartObject();
                    json.writeStringField(DECIMAL, value.toString());
                    json.writeEndObject();
                } else if (value instanceof Moment(var at, var shape)) {
                    json.writeStartObject();
                    json.writeStringField(MOMENT, at.toString());
                    json.writeStringField("shape", shape.name());
                    json.writeEndObject();
                } else {
                    provider.defaultSerializeValue(value, json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<Phrase> {

        private static final long serialVersionUID = 1;

        Reader() {
            super(Phrase.class);
        }

        @Override
        public Phrase deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return phrase(json.readValueAsTree());
        }

        private static Phrase phrase(JsonNode node) {
            if (!node.isObject()) {
                return Phrase.verbatim(node.asText());
            }
            var values = StreamSupport.stream(node.path("values").spliterator(), false)
                    .map(Reader::value)
                    .toArray();
            var read = Phrase.of(node.path("english").asText(), values);
            return node.path(BEGINS).asBoolean() ? read.capital() : read;
        }

        private static Object value(JsonNode node) {
            if (node.isIntegralNumber()) {
                return node.longValue();
            }
            if (node.has(MOMENT)) {
                var shape = Moment.Shape.valueOf(node.path("shape").asText());
                return new Moment(Instant.parse(node.path(MOMENT).asText()), shape);
            }
            return node.has(DECIMAL) ? new BigDecimal(node.path(DECIMAL).asText()) : phrase(node);
        }
    }
}
