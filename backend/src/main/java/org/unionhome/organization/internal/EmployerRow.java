package org.unionhome.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/** An employer as stored, with the number of unions that belong to it. */
record EmployerRow(
        UUID id,
        UUID union,
        String name,
        String kind,
        @Nullable String creditCode,
        @Nullable String creditCodeReason,
        @Nullable String division,
        int unionCount,
        int version,
        Instant updatedAt) {

    static final String COLUMNS =
            """
            e.id, e.union_id, e.name, e.kind, e.credit_code, e.credit_code_reason, e.division_code, e.version,
            e.updated_at,
            (select count(*) from union_node b where b.employer_id = e.id and b.status = 'ACTIVE') as union_count""";

    static EmployerRow read(ResultSet row) throws SQLException {
        return new EmployerRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("credit_code"),
                row.getString("credit_code_reason"),
                row.getString("division_code"),
                row.getInt("union_count"),
                row.getInt("version"),
                row.getTimestamp("updated_at").toInstant());
    }
}
