package org.unionhome.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * An entry that was drawn, and the auditor's word on it.
 *
 * @param sound absent as long as nobody looked at it
 */
record SampleRow(
        int position,
        UUID entry,
        List<String> reasons,
        @Nullable Boolean sound,
        @Nullable String note,
        @Nullable String checkerName,
        @Nullable Instant checkedAt) {

    static SampleRow read(ResultSet row) throws SQLException {
        return new SampleRow(
                row.getInt("position"),
                Sql.id(row, "entry_id"),
                List.of((String[]) row.getArray("reasons").getArray()),
                row.getObject("sound", Boolean.class),
                row.getString("note"),
                row.getString("checker_name"),
                Sql.instant(row, "checked_at"));
    }
}
