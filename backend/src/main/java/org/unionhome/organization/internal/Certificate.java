package org.unionhome.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * A legal-person certificate as stored.
 *
 * @param until first day on which it is no longer valid
 * @param renewed another one follows it
 */
record Certificate(
        UUID id,
        String number,
        String creditCode,
        @Nullable String creditCodeReason,
        String issuedBy,
        LocalDate from,
        LocalDate until,
        boolean renewed,
        @Nullable LocalDate reportedOn,
        int version) {

    static Certificate read(ResultSet row) throws SQLException {
        return new Certificate(
                Sql.id(row, "id"),
                row.getString("number"),
                row.getString("credit_code"),
                row.getString("credit_code_reason"),
                row.getString("issued_by"),
                row.getDate("since").toLocalDate(),
                row.getDate("until").toLocalDate(),
                row.getBoolean("renewed"),
                Sql.date(row, "changes_reported_on"),
                row.getInt("version"));
    }
}
