package org.unionhome.policy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionhome.policy.internal.PackValue.Kind;

/**
 * Rules of which a pack says nothing yet: another occasion, what anybody gets at festivals in a year, and what a kind of
 * campaign gives at most. Pure.
 */
final class SectionEdits {

    private static final Pattern OCCASION = Pattern.compile("occasions\\.([A-Z][A-Z0-9_]{0,59})");
    private static final Pattern FESTIVALS = Pattern.compile("benefits\\.yearlyCap");
    private static final Pattern CAMPAIGN =
            Pattern.compile("campaigns\\.([A-Z][A-Z0-9_]{0,59})\\.(perTime|perYear|cash|goods)");

    private SectionEdits() {}

    /** What is written there; a new occasion is written by its two names, like a scheme. Nothing for any other path. */
    static Optional<Kind> kindOf(String path) {
        if (OCCASION.matcher(path).matches()) {
            return Optional.of(Kind.SCHEME);
        }
        boolean money =
                FESTIVALS.matcher(path).matches() || CAMPAIGN.matcher(path).matches();
        return money ? Optional.of(Kind.MONEY) : Optional.empty();
    }

    static void add(ObjectNode file, String path, String text, String source) {
        Matcher occasion = OCCASION.matcher(path);
        Matcher campaign = CAMPAIGN.matcher(path);
        if (occasion.matches()) {
            occasion(file, occasion.group(1), text, source);
        } else if (campaign.matches()) {
            value(kind(file.withArray("campaigns"), campaign.group(1)).putObject(campaign.group(2)), text, source);
        } else {
            value(file.withObject("/benefits").putObject("yearlyCap"), text, source);
        }
    }

    /** A visit for which no amount is stated and that may take place once for each event, until more is written. */
    private static void occasion(ObjectNode file, String code, String names, String source) {
        ObjectNode rule = file.withArray("occasions").addObject();
        rule.put("code", code);
        SchemeEdits.rename(rule, names);
        rule.put("kind", "VISIT").put("source", source);
        rule.putArray("forms").addObject().put("form", "CASH").put("source", source);
        rule.putObject("ceiling").put("notStated", true).put("source", source);
        rule.putObject("frequency").put("value", "ONCE_PER_OCCURRENCE").put("source", source);
    }

    private static ObjectNode kind(ArrayNode campaigns, String code) {
        for (JsonNode one : campaigns) {
            if (one instanceof ObjectNode known && one.path("kind").asText().equals(code)) {
                return known;
            }
        }
        return campaigns.addObject().put("kind", code);
    }

    private static void value(ObjectNode place, String text, String source) {
        place.put("value", text).put("source", source);
    }
}
