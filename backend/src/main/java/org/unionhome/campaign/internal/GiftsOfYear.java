package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;
import org.unionhome.welfare.GiftsElsewhere;

/** What campaigns of a year give a member; what she brought back is not hers. */
@ApplicationScoped
class GiftsOfYear implements GiftsElsewhere {

    private final Sql sql;

    GiftsOfYear(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Given> of(UUID person, int year) {
        return sql.list(
                """
                select r.id, r.union_id, c.kind, c.theme, c.festival, r.cash + r.goods as amount, t.received_at
                  from campaign_recipient r
                  join campaign c on c.id = r.campaign_id
                  left join campaign_receipt t on t.recipient_id = r.id and t.returned_at is null
                 where r.person_id = ? and r.status in ('LISTED', 'RECEIVED')
                   and c.status in ('APPROVED', 'CLOSED') and c.year = ?
                 order by r.id desc
                 limit 200
                """,
                GiftsOfYear::given,
                person,
                year);
    }

    private static Given given(ResultSet row) throws SQLException {
        Instant at = Sql.instant(row, "received_at");
        return new Given(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("kind"),
                row.getString("theme"),
                row.getString("festival"),
                new Money(row.getBigDecimal("amount")),
                at == null ? null : LocalDate.ofInstant(at, Clocks.CHINA));
    }
}
