package org.unionhome.contest.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.unionhome.kernel.Sql;

/**
 * A judge of an item.
 *
 * @param union where she was a member when she was appointed
 * @param ended she judges no longer
 * @param sheets how many sheets of hers stand
 */
record JudgeRow(UUID id, UUID item, UUID person, String name, UUID union, boolean ended, int sheets) {

    static final String ALL =
            """
            select j.id, j.item_id, j.person_id, j.name, j.member_union_id, j.ended_at is not null as ended,
                   (select count(*) from contest_sheet s
                     where s.judge_id = j.id and s.reversal_reason is null) as sheets
              from contest_judge j
            """;

    static JudgeRow read(ResultSet row) throws SQLException {
        return new JudgeRow(
                Sql.id(row, "id"),
                Sql.id(row, "item_id"),
                Sql.id(row, "person_id"),
                row.getString("name"),
                Sql.id(row, "member_union_id"),
                row.getBoolean("ended"),
                row.getInt("sheets"));
    }
}
