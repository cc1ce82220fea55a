package org.unionhome.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Bodies that the contract accepts, made from its own examples; some properties have values of their own. */
public final class SampleBodies {

    private final JsonNode contract = ContractFilter.instance().contract();
    private final LocalDate day;

    /** @param day for whatever is a date without an example */
    public SampleBodies(LocalDate day) {
        this.day = day;
    }

    /** What a schema requires, and every property that is named. */
    public Object of(JsonNode schema, Map<String, Object> named) {
        JsonNode known = resolved(schema);
        if (known.has("enum")) {
            return known.at("/enum/0").asText();
        }
        return switch (known.path("type").asText()) {
            case "object" -> object(known, named);
            case "array" -> array(known, named);
            case "integer", "number" ->
                known.at("/examples/0").asInt(Math.max(1, known.path("minimum").asInt(1)));
            case "boolean" -> true;
            default -> text(known);
        };
    }

    private Map<String, Object> object(JsonNode schema, Map<String, Object> named) {
        var body = new LinkedHashMap<String, Object>();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").fields().forEachRemaining(property -> {
            String name = property.getKey();
            if (named.containsKey(name)) {
                body.put(name, named.get(name));
            } else if (required.contains(name)) {
                body.put(name, of(property.getValue(), named));
            }
        });
        return body;
    }

    private List<Object> array(JsonNode schema, Map<String, Object> named) {
        return schema.path("minItems").asInt(0) == 0 ? List.of() : List.of(of(schema.get("items"), named));
    }

    private Object text(JsonNode schema) {
        if (schema.has("examples")) {
            return schema.at("/examples/0").asText();
        }
        return switch (schema.path("format").asText()) {
            case "date" -> day.toString();
            case "date-time" -> day.plusDays(1) + "T09:00:00+08:00";
            case "uuid" -> UUID.randomUUID().toString();
            default -> schema.path("pattern").asText().contains("\\.[0-9]{2}") ? "1.00" : "示例文字";
        };
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode at = schema;
        while (at.has("$ref")) {
            at = contract.at(at.get("$ref").asText().substring(1));
        }
        return at;
    }
}
