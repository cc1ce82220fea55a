package org.unionhome.policy.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionhome.policy.internal.PackValue.Kind;

/** Terms that a draft adds to an occasion or takes from it: a ceiling after surgery, a window, whom of the family it counts. Pure. */
final class TermEdits {

    private static final Map<String, Kind> TERMS = Map.of(
            "surgery", Kind.MONEY, "claimMonths", Kind.COUNT, "perChildLimit", Kind.COUNT, "relatives", Kind.WORDS);

    private static final Pattern PATH =
            Pattern.compile("(occasions\\.[A-Z][A-Z0-9_]*)\\.(surgery|claimMonths|perChildLimit|relatives)");

    private TermEdits() {}

    static boolean isTerm(String path) {
        return PATH.matcher(path).matches();
    }

    static String occasionOf(String path) {
        return matched(path).group(1);
    }

    static Kind kindOf(String path) {
        return TERMS.getOrDefault(matched(path).group(2), Kind.TEXT);
    }

    static void add(ObjectNode occasion, String path, String text, String source) {
        ObjectNode term = occasion.putObject(matched(path).group(2));
        switch (kindOf(path)) {
            case MONEY -> term.put("amount", text);
            case WORDS -> List.of(text.split(" ")).forEach(term.withArray("value")::add);
            default -> term.put("value", text);
        }
        term.put("source", source);
    }

    static void remove(ObjectNode occasion, String path) {
        occasion.remove(matched(path).group(2));
    }

    private static Matcher matched(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the path of a term: " + path);
        }
        return matcher;
    }
}
