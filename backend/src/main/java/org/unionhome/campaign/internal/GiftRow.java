package org.unionhome.campaign.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** What a member gets in a campaign, as she sees it. */
record GiftRow(
        UUID id,
        UUID campaign,
        UUID batch,
        UUID union,
        String theme,
        String kind,
        @Nullable String place,
        String handlerName,
        Money cash,
        String status,
        boolean open,
        @Nullable String way,
        @Nullable Instant receivedAt) {

    static final String SELECT =
            """
            select r.id, r.campaign_id, r.batch_id, r.union_id, c.theme, c.kind, b.place, b.handler_name, r.cash,
                   r.status, c.status = 'APPROVED' and r.status = 'LISTED' as open, t.way, t.received_at
              from campaign_recipient r
              join campaign c on c.id = r.campaign_id
              join campaign_batch b on b.id = r.batch_id
              left join campaign_receipt t on t.recipient_id = r.id and t.returned_at is null
            """;

    static GiftRow read(ResultSet row) throws SQLException {
        return new GiftRow(
                Sql.id(row, "id"),
                Sql.id(row, "campaign_id"),
                Sql.id(row, "batch_id"),
                Sql.id(row, "union_id"),
                row.getString("theme"),
                row.getString("kind"),
                row.getString("place"),
                row.getString("handler_name"),
                new Money(row.getBigDecimal("cash")),
                row.getString("status"),
                row.getBoolean("open"),
                row.getString("way"),
                Sql.instant(row, "received_at"));
    }
}
