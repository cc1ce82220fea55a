package org.unionhome.kernel.imports;

import java.util.Map;

/**
 * A row with its cells under the names of the fields.
 *
 * @param values full-width characters folded, white space at the ends removed; blank cells are absent
 */
public record InputRow(int rowNo, Map<String, String> values) {

    /** The value, or an empty text. */
    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }
}
