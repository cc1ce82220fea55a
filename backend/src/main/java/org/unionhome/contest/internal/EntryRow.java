package org.unionhome.contest.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * Somebody entered for an item.
 *
 * @param name as it was when she was entered
 * @param union where she was a member then
 * @param number start number, once it is drawn
 * @param result once it is published
 */
record EntryRow(
        UUID id,
        UUID item,
        UUID person,
        String name,
        UUID union,
        boolean entered,
        Instant enteredAt,
        @Nullable Integer number,
        @Nullable Result result) {

    static final String COLUMNS =
            """
            e.id as entry_id, e.item_id as entry_item, e.person_id, e.name as entry_name, e.member_union_id,
            e.status as entry_status, e.entered_at, e.number, e.theory, e.practice, e.total, e.rank
            """;

    /** Rounded for reading. */
    record Result(BigDecimal theory, BigDecimal practice, BigDecimal total, int rank) {}

    static EntryRow read(ResultSet row) throws SQLException {
        return new EntryRow(
                Sql.id(row, "entry_id"),
                Sql.id(row, "entry_item"),
                Sql.id(row, "person_id"),
                row.getString("entry_name"),
                Sql.id(row, "member_union_id"),
                row.getString("entry_status").equals("ENTERED"),
                row.getTimestamp("entered_at").toInstant(),
                row.getObject("number", Integer.class),
                result(row));
    }

    private static @Nullable Result result(ResultSet row) throws SQLException {
        return row.getObject("rank") == null
                ? null
                : new Result(
                        row.getBigDecimal("theory"),
                        row.getBigDecimal("practice"),
                        row.getBigDecimal("total"),
                        row.getInt("rank"));
    }
}
