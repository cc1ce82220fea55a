package org.unionhome.kernel.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unionhome.kernel.Folding;

/** Finds the row of headers, below whatever title stands above it, and takes each header for a field if one is known. */
public final class Headers {

    /** A title, a date and a note may stand above the headers, hardly more. */
    public static final int SEARCHED_ROWS = 10;

    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【][^)）\\]】]*[)）\\]】]");
    private static final Pattern DECORATION = Pattern.compile("[\\s*:：、/_\\-.]");
    private static final Pattern SENSITIVE = Pattern.compile("[0-9]{15}|(?<![0-9])1[3-9][0-9]{9}(?![0-9])");
    private static final int LONGEST = 200;
    private final Map<String, String> fields = new HashMap<>();

    public Headers(List<ImportField> known) {
        for (ImportField field : known) {
            fields.putIfAbsent(key(field.name()), field.name());
            field.headers().forEach(header -> fields.putIfAbsent(key(header), field.name()));
        }
    }

    /** The row with the most known headers; empty when no row has any and the first one holds data. */
    Optional<SourceRow> find(List<SourceRow> first) {
        SourceRow best = null;
        long most = 0;
        for (SourceRow row : first) {
            long known = row.cells().stream()
                    .map(Headers::key)
                    .distinct()
                    .filter(fields::containsKey)
                    .count();
            if (known > most) {
                most = known;
                best = row;
            }
        }
        if (best != null) {
            return Optional.of(best);
        }
        return first.stream().limit(1).filter(row -> !holdsData(row)).findFirst();
    }

    private static boolean holdsData(SourceRow row) {
        return row.cells().stream()
                .anyMatch(cell -> SENSITIVE.matcher(Folding.fold(cell)).find());
    }

    /** The first column that looks like a field becomes it. */
    List<Column> columns(SourceRow header) {
        var taken = new HashSet<String>();
        var columns = new ArrayList<Column>();
        for (int index = 0; index < header.cells().size(); index++) {
            String text = header.cells().get(index);
            String field = fields.get(key(text));
            boolean first = field != null && taken.add(field);
            columns.add(new Column(index, shortened(text), first ? field : null));
        }
        return columns;
    }

    private static String shortened(String text) {
        String plain = Folding.fold(text);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }

    static String key(String header) {
        String plain = BRACKETS.matcher(Folding.fold(header)).replaceAll("");
        return DECORATION.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
