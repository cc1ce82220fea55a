package org.unionhome.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a part of somebody's data with one statement: the names of its columns are the fields. */
@ApplicationScoped
public class PersonalRows {

    private final Sql sql;
    private final FieldCipher cipher;
    private final UnionTree tree;

    PersonalRows(Sql sql, FieldCipher cipher, UnionTree tree) {
        this.sql = sql;
        this.cipher = cipher;
        this.tree = tree;
    }

    /**
     * A part without files; nothing when there are no rows.
     *
     * @param encrypted by column, the name under which it is encrypted
     * @param values bound to the text of the statement
     */
    public Stream<PersonalData.Part> part(
            String name, String text, Map<String, String> encrypted, @Nullable Object... values) {
        return part(name, text, encrypted, List.of(), values);
    }

    public Stream<PersonalData.Part> part(
            String name,
            String text,
            Map<String, String> encrypted,
            List<PersonalData.Document> documents,
            @Nullable Object... values) {
        var fields = new ArrayList<String>();
        var rows = sql.list(
                text,
                row -> {
                    if (fields.isEmpty()) {
                        fields.addAll(labels(row));
                    }
                    return values(row, fields, encrypted);
                },
                values);
        return rows.isEmpty() ? Stream.of() : Stream.of(new PersonalData.Part(name, fields, rows, documents));
    }

    private static List<String> labels(ResultSet row) throws SQLException {
        var labels = new ArrayList<String>();
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            labels.add(columns.getColumnLabel(i));
        }
        return labels;
    }

    private List<@Nullable Object> values(ResultSet row, List<String> fields, Map<String, String> encrypted)
            throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        for (String field : fields) {
            String cipherName = encrypted.get(field);
            values.add(cipherName == null ? plain(row, field) : opened(row.getBytes(field), cipherName));
        }
        return values;
    }

    /** Without the blanks behind which the length of some values is hidden. */
    private @Nullable String opened(byte @Nullable [] kept, String cipherName) {
        return kept == null ? null : cipher.decrypt(cipherName, kept).stripTrailing();
    }

    /** Unions by their names; everything else as it is read by people and programs alike. */
    private @Nullable Object plain(ResultSet row, String field) throws SQLException {
        Object value = row.getObject(field);
        if (value instanceof UUID id) {
            return field.endsWith("union") ? tree.nameOf(id) : id.toString();
        }
        if (value instanceof Array many) {
            return Arrays.stream((Object[]) many.getArray())
                    .map(String::valueOf)
                    .toList();
        }
        if (value instanceof BigDecimal money) {
            return money.toPlainString();
        }
        if (value instanceof Timestamp at) {
            return at.toInstant().toString();
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
