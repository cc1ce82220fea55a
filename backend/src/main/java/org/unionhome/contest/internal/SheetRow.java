package org.unionhome.contest.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/** What a judge handed in for a start number. */
record SheetRow(
        UUID id,
        UUID item,
        UUID judge,
        String judgeName,
        int number,
        BigDecimal theory,
        BigDecimal practice,
        List<String> hands,
        Instant handedInAt,
        @Nullable String reversalReason) {

    static final String ALL =
            """
            select s.id, s.item_id, s.judge_id, j.name as judge_name, s.number, s.theory, s.practice, s.hands,
                   s.handed_in_at, s.reversal_reason
              from contest_sheet s
              join contest_judge j on j.id = s.judge_id
            """;

    boolean stands() {
        return reversalReason == null;
    }

    static SheetRow read(ResultSet row) throws SQLException {
        return new SheetRow(
                Sql.id(row, "id"),
                Sql.id(row, "item_id"),
                Sql.id(row, "judge_id"),
                row.getString("judge_name"),
                row.getInt("number"),
                row.getBigDecimal("theory"),
                row.getBigDecimal("practice"),
                List.of((String[]) row.getArray("hands").getArray()),
                row.getTimestamp("handed_in_at").toInstant(),
                row.getString("reversal_reason"));
    }
}
