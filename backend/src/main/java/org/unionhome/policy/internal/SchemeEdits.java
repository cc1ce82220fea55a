package org.unionhome.policy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** Schemes of occasions in the file of a draft: named, filled, added and taken out. Pure. */
final class SchemeEdits {

    /** {@code 六必访/Six visits}. */
    static final Pattern NAMES = Pattern.compile("[^/]{1,60}/[^/]{1,60}");

    private static final Pattern PATH = Pattern.compile("schemes\\.([A-Z][A-Z0-9_]{0,59})");

    private SchemeEdits() {}

    static boolean isScheme(String path) {
        return PATH.matcher(path).matches();
    }

    static String textOf(JsonNode scheme) {
        JsonNode name = scheme.path("name");
        return name.path("zh").asText() + "/" + name.path("en").asText();
    }

    static void rename(ObjectNode scheme, String text) {
        int cut = text.indexOf('/');
        scheme.putObject("name")
                .put("zh", text.substring(0, cut).strip())
                .put("en", text.substring(cut + 1).strip());
    }

    /** A new one that lists nothing yet. It stands first: what it will list is taken from the others. */
    static void add(ObjectNode file, String path, String text, String source) {
        var matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the path of a scheme: " + path);
        }
        ObjectNode scheme = file.withArray("schemes").insertObject(0);
        scheme.put("code", matcher.group(1));
        rename(scheme, text);
        scheme.put("source", source);
        scheme.putObject("occasions").put("source", source).putArray("value");
    }

    static void remove(ObjectNode file, String path) {
        ArrayNode schemes = file.withArray("schemes");
        for (int at = schemes.size() - 1; at >= 0; at--) {
            if (path.equals("schemes." + PackValues.nameOf(schemes.get(at)))) {
                schemes.remove(at);
            }
        }
    }
}
