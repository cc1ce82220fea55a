package org.unionhome.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One operation of the contract.
 *
 * @param bodyType absent ("") when there is no body
 * @param required query parameters that it cannot do without, and the union where it may be named
 */
public record Operation(
        String id, String method, String path, String bodyType, JsonNode bodySchema, Map<String, JsonNode> required) {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    /** All of them, the browser's sign-in excepted. */
    public static List<Operation> all() {
        var all = new ArrayList<Operation>();
        ContractFilter.instance().contract().get("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(method -> {
                    JsonNode operation = method.getValue();
                    if (operation.has("operationId")
                            && !operation.at("/tags/0").asText().equals("Session")) {
                        all.add(of(path.getKey(), method.getKey(), operation));
                    }
                }));
        return all;
    }

    private static Operation of(String path, String method, JsonNode operation) {
        var types = operation.at("/requestBody/content").fieldNames();
        String type = types.hasNext() ? types.next() : "";
        var required = new java.util.LinkedHashMap<String, JsonNode>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            boolean asked = parameter.path("required").asBoolean() || name.equals("unionId");
            if (parameter.path("in").asText().equals("query") && asked) {
                required.put(name, parameter);
            }
        }
        return new Operation(
                operation.get("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path.substring(Api.BASE.length()),
                type,
                operation.path("requestBody").path("content").path(type).path("schema"),
                required);
    }

    public boolean isSafe() {
        return "GET".equals(method);
    }

    /** The collection to which it adds: {@code /events} adds what {@code /events/{eventId}} names. */
    public boolean creates(String collection) {
        return "POST".equals(method) && path.equals(collection);
    }

    /** The address with every place filled; what is not known is something that nobody has. */
    public String address(Map<String, Object> known) {
        String filled = PLACE.matcher(path).replaceAll(place -> known.getOrDefault(place.group(1), UUID.randomUUID())
                .toString());
        String query = required.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + value(parameter.getKey(), parameter.getValue(), known))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? filled : filled + "?" + query;
    }

    private static Object value(String name, JsonNode parameter, Map<String, Object> known) {
        return known.containsKey(name)
                ? known.get(name)
                : parameter.has("example")
                        ? parameter.get("example").asText()
                        : parameter.at("/schema/enum/0").asText();
    }
}
