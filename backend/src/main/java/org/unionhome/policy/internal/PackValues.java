package org.unionhome.policy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.Citation;
import org.unionhome.policy.internal.PackValue.Kind;

/** Every value of a pack file, one after the other as they stand in it; vectors and the sources themselves are none. */
final class PackValues {

    private static final Pattern MONEY = Pattern.compile("[0-9]+\\.[0-9]{2}");
    private static final Pattern SHARE = Pattern.compile("[0-9]+/[0-9]+");
    /** Where a rule is told as a line of a table: what of it is a value of its own. */
    static final List<String> CELLS = List.of(
            "fixed",
            "share",
            "standards",
            "most",
            "lump",
            "rate",
            "factor",
            "comparison",
            "above",
            "perMonth",
            "from",
            "closes");

    private final JsonNode file;
    private final List<PackValue> found = new ArrayList<>();

    private PackValues(JsonNode file) {
        this.file = file;
    }

    static List<PackValue> of(JsonNode file) {
        var values = new PackValues(file);
        file.properties().stream()
                .filter(section -> !section.getKey().equals("sources"))
                .forEach(section -> values.collect(section.getKey(), section.getValue()));
        return values.found;
    }

    private void collect(String path, JsonNode node) {
        if (node.isObject()) {
            if (node.hasNonNull("source")) {
                add(path, node);
                conditions(path, node);
            }
            node.properties().forEach(field -> collect(path + "." + field.getKey(), field.getValue()));
        } else if (node.isArray() && !path.endsWith(".vectors")) {
            node.forEach(item -> collect(path + "." + nameOf(item), item));
        }
    }

    /** What a category of the means test asks stands where the category does. */
    private void conditions(String path, JsonNode category) {
        for (String list : List.of("all", "any")) {
            for (JsonNode condition : category.path(list)) {
                boolean fact = condition.hasNonNull("fact");
                String name = condition.path(fact ? "fact" : "measure").asText();
                String limit = " " + condition.path("comparison").asText() + " "
                        + condition.path("factor").asText();
                add(path + "." + list + "." + name, Kind.CONDITION, fact ? name : name + limit, category);
            }
        }
        if (category.has("unless")) {
            String facts =
                    elements(category.get("unless")).map(JsonNode::asText).collect(Collectors.joining(" "));
            add(path + ".unless", Kind.CONDITION, "NOT " + facts, category);
        }
    }

    private void add(String path, JsonNode node) {
        List<String> cells = CELLS.stream()
                .filter(cell -> node.path(cell).isValueNode())
                .filter(cell -> !cell.equals("from") || node.has("perMonth"))
                .toList();
        if (cells.isEmpty()) {
            Kind kind = kindOf(path, node);
            add(path, kind, textOf(kind, node), node);
        }
        cells.forEach(cell ->
                add(path + "." + cell, kindOf(node.get(cell)), node.get(cell).asText(), node));
    }

    private void add(String path, Kind kind, String text, JsonNode node) {
        String source = node.get("source").asText();
        JsonNode cited = file.path("sources").path(source);
        found.add(new PackValue(path, kind, text, source, citation(cited), text(cited, "ruling")));
    }

    static Citation citation(JsonNode cited) {
        return new Citation(
                cited.path("documentNumber").asText(),
                text(cited, "title"),
                cited.path("clause").asText(),
                Citation.Confidence.valueOf(cited.path("confidence").asText()));
    }

    /** Items of a list are called by what tells them apart. */
    static String nameOf(JsonNode item) {
        for (String key : List.of("code", "form", "name", "kind", "approver")) {
            if (item.path(key).isTextual()) {
                return item.get(key).asText();
            }
        }
        Stream<JsonNode> words = Stream.concat(
                Stream.concat(Stream.of(item.path("category")), elements(item.path("kinds"))),
                Stream.of(item.path("stage")));
        return words.filter(JsonNode::isTextual).map(JsonNode::asText).collect(Collectors.joining("-"));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Kind kindOf(String path, JsonNode node) {
        if (node.has("code") && node.has("name")) {
            return SchemeEdits.isScheme(path) ? Kind.SCHEME : Kind.OCCASION;
        }
        if (node.has("form")) {
            return Kind.FORM;
        }
        if (node.has("from")) {
            return Kind.PERIOD;
        }
        if (node.has("amount") || node.has("notStated")) {
            return Kind.MONEY;
        }
        if (node.has("effect") || node.has("kinds") || (node.has("code") && !node.has("value"))) {
            return Kind.STRUCTURE;
        }
        return path.endsWith(".frequency") ? Kind.FREQUENCY : kindOf(node.path("value"));
    }

    private static Kind kindOf(JsonNode value) {
        if (value.isArray()) {
            JsonNode first = value.path(0);
            return first.isObject() ? Kind.STRUCTURE : first.isNumber() ? Kind.COUNTS : Kind.WORDS;
        }
        String text = value.asText();
        if (MONEY.matcher(text).matches()) {
            return Kind.MONEY;
        }
        if (value.isObject()) {
            return Kind.STRUCTURE;
        }
        boolean number = text.chars().allMatch(Character::isDigit) && !text.isEmpty();
        return SHARE.matcher(text).matches()
                ? Kind.SHARE
                : number
                        ? Kind.COUNT
                        : Map.of("true", Kind.FLAG, "false", Kind.FLAG).getOrDefault(text, Kind.TEXT);
    }

    private static String textOf(Kind kind, JsonNode node) {
        return switch (kind) {
            case SCHEME, OCCASION -> SchemeEdits.textOf(node);
            case FORM -> node.path("unstated").asBoolean() ? "UNSTATED" : "STATED";
            case PERIOD -> node.path("from").asText() + "/" + node.path("to").asText("");
            case STRUCTURE -> node.has("value") ? node.get("value").toString() : wordsOf(node);
            case WORDS, COUNTS ->
                elements(node.path("value")).map(JsonNode::asText).collect(Collectors.joining(" "));
            default ->
                node.has("value")
                        ? node.get("value").asText()
                        : node.path("amount").asText("");
        };
    }

    /** Of a line without a value of its own: what it does, or what it is for. */
    private static String wordsOf(JsonNode node) {
        return node.has("effect") ? node.get("effect").asText() : nameOf(node);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
