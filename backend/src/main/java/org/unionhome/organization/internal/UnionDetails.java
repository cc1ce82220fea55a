package org.unionhome.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * What is stored of a union beside its place in the tree.
 *
 * @param since first day on which it is as it is; empty as long as is known
 */
record UnionDetails(
        @Nullable UUID employer,
        @Nullable String employerName,
        @Nullable String division,
        String status,
        @Nullable LocalDate since,
        int version,
        Instant updatedAt) {

    static UnionDetails read(ResultSet row) throws SQLException {
        return new UnionDetails(
                row.getObject("employer_id", UUID.class),
                row.getString("employer_name"),
                row.getString("division_code"),
                row.getString("status"),
                Sql.date(row, "since"),
                row.getInt("version"),
                row.getTimestamp("updated_at").toInstant());
    }

    boolean dissolved() {
        return status.equals("DISSOLVED");
    }
}
