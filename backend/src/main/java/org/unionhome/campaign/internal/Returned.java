package org.unionhome.campaign.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * That somebody did not fetch hers or brought it back, as it was noted.
 *
 * @param hands whose it was in
 * @param listedAt since when her place stood there as it did before
 * @param receipt with which she had received it; absent when she never did
 */
record Returned(String reason, Instant at, List<String> hands, Instant listedAt, @Nullable UUID receipt) {

    static final String SELECT =
            """
            select r.reason, r.changed_at, coalesce(r.returned_hands, '{}') as hands,
                   coalesce(r.listed_at, timestamptz 'epoch') as listed_at,
                   (select t.id from campaign_receipt t
                     where t.recipient_id = r.id and t.returned_at is not null
                     order by t.returned_at desc, t.id desc limit 1) as receipt
              from campaign_recipient r
             where r.id = ? and r.status = 'RETURNED'
            """;

    static Returned read(ResultSet row) throws SQLException {
        return new Returned(
                row.getString("reason"),
                Objects.requireNonNull(Sql.instant(row, "changed_at")),
                List.of((String[]) row.getArray("hands").getArray()),
                Objects.requireNonNull(Sql.instant(row, "listed_at")),
                row.getObject("receipt", UUID.class));
    }
}
