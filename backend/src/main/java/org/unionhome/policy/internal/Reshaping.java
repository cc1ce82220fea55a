package org.unionhome.policy.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionhome.policy.HardshipFact;
import org.unionhome.policy.internal.PackValue.Kind;

/**
 * Values that are more than one word: names in both languages, conditions of the means test with their operator, and tables
 * of their own. Pure; what it is given is changed only where the text fits.
 */
final class Reshaping {

    private static final Pattern CONDITION = Pattern.compile("(.+)\\.(all|any)\\.([A-Z_]+)");
    private static final Pattern UNLESS = Pattern.compile("(.+)\\.unless");
    private static final Pattern LIMIT =
            Pattern.compile("(NET|GROSS|COSTS) (LT|LE|GT|GE) ([0-9]{1,3}(\\.[0-9]{1,4})?)");
    private static final Pattern EFFECT = Pattern.compile("ONE_KIND|(COUNTS_AS_INCOME) (LT|LE) ([0-9]{1,3})");
    private static final Pattern WORDS = Pattern.compile("[A-Z][A-Z0-9_]*( [A-Z][A-Z0-9_]*)*");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Reshaping() {}

    static boolean handles(Kind kind) {
        return kind == Kind.OCCASION || kind == Kind.CONDITION || kind == Kind.STRUCTURE;
    }

    /** Where in the file the value stands: a condition with its category. */
    static String placeOf(Kind kind, String path) {
        if (kind != Kind.CONDITION) {
            return path;
        }
        Matcher listed = CONDITION.matcher(path);
        Matcher unless = UNLESS.matcher(path);
        return listed.matches() ? listed.group(1) : unless.matches() ? unless.group(1) : path;
    }

    /** Whether the text fits. */
    static boolean write(ObjectNode place, Kind kind, String path, String text) {
        return switch (kind) {
            case OCCASION -> named(place, text);
            case CONDITION -> UNLESS.matcher(path).matches() ? unless(place, text) : condition(place, path, text);
            default -> structure(place, text);
        };
    }

    private static boolean named(ObjectNode place, String text) {
        if (!SchemeEdits.NAMES.matcher(text).matches()) {
            return false;
        }
        SchemeEdits.rename(place, text);
        return true;
    }

    private static boolean unless(ObjectNode category, String text) {
        List<String> facts = Arrays.asList(text.replaceFirst("^NOT ", "").split(" "));
        if (!text.startsWith("NOT ") || !facts.stream().allMatch(Reshaping::isFact)) {
            return false;
        }
        ArrayNode list = category.putArray("unless");
        facts.forEach(list::add);
        return true;
    }

    private static boolean condition(ObjectNode category, String path, String text) {
        Matcher at = CONDITION.matcher(path);
        Matcher limit = LIMIT.matcher(text);
        if (!at.matches()) {
            return false;
        }
        for (JsonNode one : category.path(at.group(2))) {
            if (one instanceof ObjectNode found && nameOf(found).equals(at.group(3))) {
                boolean fact = found.hasNonNull("fact");
                if (fact ? !isFact(text) : !limit.matches() || !limit.group(1).equals(at.group(3))) {
                    return false;
                }
                write(found, fact, text, limit);
                return true;
            }
        }
        return false;
    }

    private static void write(ObjectNode condition, boolean fact, String text, Matcher limit) {
        if (fact) {
            condition.put("fact", text);
        } else {
            condition.put("comparison", limit.group(2)).put("factor", limit.group(3));
        }
    }

    private static String nameOf(JsonNode condition) {
        return condition.path(condition.hasNonNull("fact") ? "fact" : "measure").asText();
    }

    private static boolean isFact(String word) {
        return Arrays.stream(HardshipFact.values()).anyMatch(fact -> fact.name().equals(word));
    }

    private static boolean structure(ObjectNode line, String text) {
        if (line.has("value")) {
            return table(line, text);
        }
        if (line.has("effect")) {
            return effect(line, text);
        }
        if (!WORDS.matcher(text).matches()) {
            return false;
        }
        if (line.has("kinds")) {
            ArrayNode kinds = line.putArray("kinds");
            Arrays.stream(text.split(" ")).forEach(kinds::add);
            return true;
        }
        if (text.contains(" ")) {
            return false;
        }
        line.put("code", text);
        return true;
    }

    private static boolean effect(ObjectNode line, String text) {
        Matcher said = EFFECT.matcher(text);
        if (!said.matches()) {
            return false;
        }
        line.remove(List.of("factor", "comparison"));
        if (said.group(1) == null) {
            line.put("effect", text);
        } else {
            line.put("effect", said.group(1));
            line.put("comparison", said.group(2)).put("factor", Integer.parseInt(said.group(3)));
        }
        return true;
    }

    /** Lines of a table, with the columns that it has. */
    private static boolean table(ObjectNode line, String text) {
        JsonNode typed;
        try {
            typed = JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            return false;
        }
        JsonNode known = line.get("value");
        if (typed.getNodeType() != known.getNodeType()
                || typed.isEmpty()
                || !columns(known).containsAll(columns(typed))) {
            return false;
        }
        line.set("value", typed);
        return true;
    }

    private static Set<String> columns(JsonNode table) {
        var names = new HashSet<String>();
        if (table.isObject()) {
            table.fieldNames().forEachRemaining(names::add);
        }
        table.forEach(item -> {
            if (item.isObject()) {
                item.fieldNames().forEachRemaining(names::add);
            } else if (table.isArray()) {
                names.add("?");
            }
        });
        return names;
    }
}
