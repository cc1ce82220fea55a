package org.unionhome.sanatorium.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * A programme as stored.
 *
 * @param pool the account from which all its places come; absent before it is published, and for who does not see it
 */
record ProgramRow(
        UUID id,
        UUID union,
        String name,
        String audience,
        int firstYear,
        int years,
        int firstMonth,
        int lastMonth,
        String source,
        List<String> forms,
        String province,
        int places,
        @Nullable LocalDate returnOn,
        String decision,
        String status,
        @Nullable UUID pool,
        int version) {

    static final String ALL =
            """
            select p.id, p.union_id, p.name, p.audience, p.first_year, p.years, p.first_month, p.last_month, p.source,
                   p.forms, p.province, coalesce(q.total, p.places) as places, p.return_on, p.decision::text as decision,
                   p.status, q.id as pool, p.version
              from sanatorium_program p
              left join sanatorium_quota q on q.program_id = p.id and q.parent_id is null
             where\s""";

    static ProgramRow read(ResultSet row) throws SQLException {
        return new ProgramRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("name"),
                row.getString("audience"),
                row.getInt("first_year"),
                row.getInt("years"),
                row.getInt("first_month"),
                row.getInt("last_month"),
                row.getString("source"),
                List.of((String[]) row.getArray("forms").getArray()),
                row.getString("province"),
                row.getInt("places"),
                Sql.date(row, "return_on"),
                row.getString("decision"),
                row.getString("status"),
                row.getObject("pool", UUID.class),
                row.getInt("version"));
    }

    boolean isDraft() {
        return "DRAFT".equals(status);
    }

    boolean runs() {
        return "PUBLISHED".equals(status);
    }

    /** Whether a year belongs to it. */
    boolean covers(int year) {
        return year >= firstYear && year < firstYear + years;
    }
}
