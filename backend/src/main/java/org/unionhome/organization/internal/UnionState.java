package org.unionhome.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * What a union was for a time.
 *
 * @param from empty when it was so as long as is known
 * @param to first day on which it was no longer so
 */
record UnionState(
        String code,
        String name,
        String kind,
        String status,
        @Nullable UUID parent,
        @Nullable String parentName,
        @Nullable UUID employer,
        @Nullable String division,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static UnionState read(ResultSet row) throws SQLException {
        return new UnionState(
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("status"),
                row.getObject("parent_id", UUID.class),
                row.getString("parent_name"),
                row.getObject("employer_id", UUID.class),
                row.getString("division_code"),
                Sql.date(row, "since"),
                Sql.date(row, "until"));
    }
}
