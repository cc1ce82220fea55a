package org.unionhome.kernel.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A column of a file, and the field it is taken for; without one it is ignored. */
public record Column(int index, String header, @Nullable String field) {

    public static Map<Integer, String> fieldsByIndex(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.field() != null)
                .collect(Collectors.toMap(Column::index, Column::field));
    }
}
