package org.unionhome.campaign.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * Somebody on a roster, with her receipt if there is one.
 *
 * @param memberName of a member; of anybody else {@code sealedName} and {@code sealedTail}
 * @param way how she received it
 * @param signedBefore whether she had received it before it was returned
 */
record RecipientRow(
        UUID id,
        UUID campaign,
        UUID batch,
        UUID union,
        String kind,
        @Nullable UUID person,
        @Nullable String memberName,
        @Nullable String memberNo,
        @Nullable String initials,
        byte @Nullable [] sealedName,
        byte @Nullable [] sealedTail,
        Money cash,
        Money goods,
        String status,
        @Nullable String reason,
        @Nullable String way,
        @Nullable Instant receivedAt,
        @Nullable String handedBy,
        byte @Nullable [] proxy,
        @Nullable String proxyRelation,
        @Nullable UUID receipt,
        boolean signedBefore) {

    static final String SELECT =
            """
            select r.id, r.campaign_id, r.batch_id, r.union_id, r.kind, r.person_id, r.member_name, r.member_no, r.initials,
                   r.name, r.id_tail, r.cash, r.goods, r.status, r.reason, t.id as receipt_id, t.way, t.received_at,
                   t.handed_by_name, t.proxy_name, t.proxy_relation,
                   r.status = 'RETURNED' and exists (select 1 from campaign_receipt b where b.recipient_id = r.id)
                       as signed_before
              from campaign_recipient r
              left join campaign_receipt t on t.recipient_id = r.id and t.returned_at is null
            """;

    static RecipientRow read(ResultSet row) throws SQLException {
        return new RecipientRow(
                Sql.id(row, "id"),
                Sql.id(row, "campaign_id"),
                Sql.id(row, "batch_id"),
                Sql.id(row, "union_id"),
                row.getString("kind"),
                row.getObject("person_id", UUID.class),
                row.getString("member_name"),
                row.getString("member_no"),
                row.getString("initials"),
                row.getBytes("name"),
                row.getBytes("id_tail"),
                new Money(row.getBigDecimal("cash")),
                new Money(row.getBigDecimal("goods")),
                row.getString("status"),
                row.getString("reason"),
                row.getString("way"),
                Sql.instant(row, "received_at"),
                row.getString("handed_by_name"),
                row.getBytes("proxy_name"),
                row.getString("proxy_relation"),
                row.getObject("receipt_id", UUID.class),
                row.getBoolean("signed_before"));
    }

    Money amount() {
        return cash.plus(goods);
    }

    /** Its values are those of a person. */
    @Override
    public String toString() {
        return "Recipient " + id;
    }
}
