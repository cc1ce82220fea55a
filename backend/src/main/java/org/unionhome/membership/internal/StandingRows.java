package org.unionhome.membership.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.unionhome.kernel.Sql;

/** Rows of membership as standings. */
final class StandingRows {

    private static final String ALL =
            """
            m.id, m.person_id, m.union_id, m.status, lower(m.period) as begins, upper(m.period) as ends, %s,
            m.act_reason, m.acted_by, m.form, m.through, m.agency_has_union, m.works_at
            """;
    static final String COLUMNS = ALL.formatted("m.act");

    /** For who reads them: a standing that only went on elsewhere did not begin anew with its act. */
    static final String SHOWN =
            ALL.formatted("case when m.goes_on_since is null then m.act else 'REORGANIZE' end as act");

    private StandingRows() {}

    static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                Sql.id(row, "id"),
                Sql.id(row, "person_id"),
                Sql.id(row, "union_id"),
                Status.valueOf(row.getString("status")),
                row.getDate("begins").toLocalDate(),
                Sql.date(row, "ends"),
                row.getString("act"),
                row.getString("act_reason"),
                row.getString("acted_by"),
                employment(row));
    }

    static Employment employment(ResultSet row) throws SQLException {
        return new Employment(
                Employment.Form.valueOf(row.getString("form")),
                Employment.Through.valueOf(row.getString("through")),
                row.getBoolean("agency_has_union"),
                row.getString("works_at"));
    }
}
