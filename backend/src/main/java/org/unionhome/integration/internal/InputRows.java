package org.unionhome.integration.internal;

import java.util.HashMap;
import java.util.Map;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.SourceRow;

/** Puts the cells of a row under the names of the fields that their columns are taken for. */
final class InputRows {
    private InputRows() {}

    static InputRow of(SourceRow row, Map<Integer, String> fieldsByIndex) {
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
