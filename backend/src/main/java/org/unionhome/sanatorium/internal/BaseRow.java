package org.unionhome.sanatorium.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * A designated base in the register.
 *
 * @param struckOn since when it is no longer one; absent while it is
 */
record BaseRow(
        UUID id,
        UUID union,
        String name,
        String division,
        String place,
        String registerNo,
        LocalDate registeredOn,
        @Nullable LocalDate struckOn,
        @Nullable String struckReason,
        int version) {

    static final String ALL =
            """
            select b.id, b.union_id, b.name, b.division, b.place, b.register_no, b.registered_on, b.struck_on,
                   b.struck_reason, b.version
              from sanatorium_base b
             where\s""";

    static BaseRow read(ResultSet row) throws SQLException {
        return new BaseRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("name"),
                row.getString("division"),
                row.getString("place"),
                row.getString("register_no"),
                Objects.requireNonNull(Sql.date(row, "registered_on")),
                Sql.date(row, "struck_on"),
                row.getString("struck_reason"),
                row.getInt("version"));
    }

    boolean inForce() {
        return struckOn == null;
    }
}
