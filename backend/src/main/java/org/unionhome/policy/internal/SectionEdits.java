package org.unionhome.policy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionhome.policy.internal.PackValue.Kind;

/**
 * Rules of which a pack says nothing yet: another occasion, what anybody gets at festivals in a year, what a kind of campaign
 * gives at most, another category of hardship, and what aid its households get. Pure.
 */
final class SectionEdits {

    private static final Pattern OCCASION = Pattern.compile("occasions\\.([A-Z][A-Z0-9_]{0,59})");
    private static final Pattern FESTIVALS = Pattern.compile("benefits\\.yearlyCap");
    private static final Pattern CAMPAIGN =
            Pattern.compile("campaigns\\.([A-Z][A-Z0-9_]{0,59})\\.(perTime|perYear|cash|goods)");

    private static final Pattern CATEGORY = Pattern.compile("hardship\\.categories\\.([A-Z][A-Z0-9_]{0,59})");
    private static final Pattern AID = Pattern.compile(
            "aid\\.amounts\\.([A-Z][A-Z_]*)-(LIVING|MEDICAL|SCHOOLING|SERIOUS_ILLNESS|ACCIDENT)(?:-([A-Z_]+))?\\.(fixed|standards|share)");

    private SectionEdits() {}

    /** What is written there; a new occasion is written by its two names, like a scheme. Nothing for any other path. */
    static Optional<Kind> kindOf(String path) {
        if (OCCASION.matcher(path).matches() || CATEGORY.matcher(path).matches()) {
            return Optional.of(Kind.SCHEME);
        }
        Matcher aid = AID.matcher(path);
        if (aid.matches()) {
            return Optional.of(
                    switch (aid.group(4)) {
                        case "fixed" -> Kind.MONEY;
                        case "standards" -> Kind.COUNT;
                        default -> Kind.SHARE;
                    });
        }
        boolean money =
                FESTIVALS.matcher(path).matches() || CAMPAIGN.matcher(path).matches();
        return money ? Optional.of(Kind.MONEY) : Optional.empty();
    }

    static void add(ObjectNode file, String path, String text, String source) {
        Matcher occasion = OCCASION.matcher(path);
        Matcher campaign = CAMPAIGN.matcher(path);
        Matcher category = CATEGORY.matcher(path);
        Matcher aid = AID.matcher(path);
        if (occasion.matches()) {
            occasion(file, occasion.group(1), text, source);
        } else if (category.matches()) {
            category(file, category.group(1), text, source);
        } else if (aid.matches()) {
            aid(file, aid, text, source);
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

    /** Met by whoever has no more than the living standard, until something else is written. */
    private static void category(ObjectNode file, String code, String names, String source) {
        ObjectNode added = file.withObject("/hardship").withArray("categories").addObject();
        added.put("code", code);
        SchemeEdits.rename(added, names);
        added.putArray("all")
                .addObject()
                .put("measure", "NET")
                .put("comparison", "LE")
                .put("factor", "1");
        added.put("source", source);
    }

    private static void aid(ObjectNode file, Matcher line, String text, String source) {
        ObjectNode added = file.withObject("/aid").withArray("amounts").addObject();
        added.put("category", line.group(1)).putArray("kinds").add(line.group(2));
        if (line.group(3) != null) {
            added.put("stage", line.group(3));
        }
        if (line.group(4).equals("standards")) {
            added.put("standards", Integer.parseInt(text));
        } else {
            added.put(line.group(4), text);
        }
        added.put("source", source);
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
