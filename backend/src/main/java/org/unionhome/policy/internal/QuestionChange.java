package org.unionhome.policy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A question of a pack that must get another answer from now on, or is no longer asked. Pure.
 *
 * @param before absent where it was not asked, {@code after} where it is asked no more
 */
record QuestionChange(String name, @Nullable String before, @Nullable String after) {

    private static final Set<String> LISTS = Set.of("vectors", "figures", "cases");

    /** In the order of the earlier pack, then what the later one asks besides. */
    static List<QuestionChange> between(JsonNode earlier, JsonNode later) {
        Map<String, String> before = answers(earlier);
        Map<String, String> after = answers(later);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(name -> new QuestionChange(name, before.get(name), after.get(name)))
                .filter(change -> !Objects.equals(change.before, change.after))
                .toList();
    }

    private static Map<String, String> answers(JsonNode file) {
        var found = new LinkedHashMap<String, String>();
        collect(file, found);
        return found;
    }

    private static void collect(JsonNode node, Map<String, String> found) {
        node.properties().forEach(field -> {
            if (LISTS.contains(field.getKey()) && field.getValue().isArray()) {
                field.getValue()
                        .forEach(question -> found.put(question.path("name").asText(), answer(question)));
            } else {
                collect(field.getValue(), found);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, found));
        }
    }

    /** As a verdict with its findings, as the figure itself, or as everything that the question says. */
    private static String answer(JsonNode question) {
        if (question.has("verdict")) {
            String findings = StreamSupport.stream(question.path("findings").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(" "));
            return question.get("verdict").asText() + " " + findings;
        }
        if (question.has("is")) {
            return question.get("is").asText();
        }
        return question instanceof ObjectNode whole
                ? whole.deepCopy().without("name").toString()
                : question.toString();
    }
}
