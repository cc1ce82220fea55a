package org.unionhome.contest.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * An item of a contest, and what the caller is in it.
 *
 * @param category trade whose overall score it belongs to
 * @param mine her live entry
 * @param judging whether she judges it
 */
record ItemRow(
        UUID id,
        UUID contest,
        String name,
        ScoringRule rule,
        @Nullable String category,
        int overallWeight,
        int entrants,
        @Nullable EntryRow mine,
        boolean judging) {

    /** The caller is bound twice. */
    static final String ALL =
            """
            select i.id as item, i.contest_id, i.name as item_name, i.theory_weight, i.practice_weight, i.tie_rule,
                   i.drop_extremes, i.category, i.overall_weight, i.entrants,
                   contest_is_judge(i.id, ?::uuid) as judging,
            """
                    + EntryRow.COLUMNS
                    + """
              from contest_item i
              left join contest_entry e on e.item_id = i.id and e.person_id = ?::uuid and e.status = 'ENTERED'
            """;

    static ItemRow read(ResultSet row) throws SQLException {
        return new ItemRow(
                Sql.id(row, "item"),
                Sql.id(row, "contest_id"),
                row.getString("item_name"),
                new ScoringRule(
                        row.getBigDecimal("theory_weight"),
                        row.getBigDecimal("practice_weight"),
                        ScoringRule.Tie.valueOf(row.getString("tie_rule")),
                        row.getBoolean("drop_extremes")),
                row.getString("category"),
                row.getInt("overall_weight"),
                row.getInt("entrants"),
                row.getObject("entry_id") == null ? null : EntryRow.read(row),
                row.getBoolean("judging"));
    }
}
