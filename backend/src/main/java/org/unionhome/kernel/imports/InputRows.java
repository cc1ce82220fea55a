package org.unionhome.kernel.imports;

import java.util.HashMap;
import java.util.Map;
import org.unionhome.kernel.Folding;

/** Puts the cells of a row under the names of the fields that their columns are taken for. */
public final class InputRows {
    private InputRows() {}

    public static InputRow of(SourceRow row, Map<Integer, String> fieldsByIndex) {
        var values = new HashMap<String, String>();
        for (int index = 0; index < row.cells().size(); index++) {
            String field = fieldsByIndex.get(index);
            if (field != null) {
                String text = Folding.fold(row.cells().get(index));
                if (!text.isEmpty()) {
                    values.put(field, text);
                }
            }
        }
        return new InputRow(row.rowNo(), values);
    }
}
