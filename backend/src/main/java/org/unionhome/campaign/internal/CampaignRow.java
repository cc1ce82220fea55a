package org.unionhome.campaign.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * A campaign as stored.
 *
 * @param onDay the day whose rules count
 * @param plannedTotal what was decided to spend; the roster must come to exactly that
 * @param decision JSON, once it was locked
 * @param persons on the roster when it was locked, {@code total} what they get
 * @param workers whoever worked on it, and those whose authority was used for it
 * @param handler who worked on it last
 * @param begunFrom the one of an earlier year that it repeats
 */
record CampaignRow(
        UUID id,
        String no,
        UUID union,
        String kind,
        @Nullable String festival,
        String theme,
        int year,
        LocalDate onDay,
        Money plannedTotal,
        @Nullable String fundSource,
        @Nullable UUID budgetLine,
        int proxyMost,
        CampaignStatus status,
        @Nullable String decision,
        @Nullable Integer persons,
        @Nullable Money total,
        List<String> workers,
        Doer handler,
        @Nullable String reason,
        @Nullable UUID begunFrom,
        int version,
        Instant updatedAt) {

    static final String COLUMNS =
            """
            c.id, c.campaign_no, c.union_id, c.kind, c.festival, c.theme, c.year, c.on_day, c.planned_total,
            c.fund_source, c.budget_line, c.proxy_most, c.status, c.decision, c.persons, c.total, c.workers, c.handler,
            c.handler_name, c.handler_person, c.handler_for, c.reason, c.begun_from, c.version, c.updated_at""";

    static CampaignRow read(ResultSet row) throws SQLException {
        var total = row.getBigDecimal("total");
        return new CampaignRow(
                Sql.id(row, "id"),
                row.getString("campaign_no"),
                Sql.id(row, "union_id"),
                row.getString("kind"),
                row.getString("festival"),
                row.getString("theme"),
                row.getInt("year"),
                Objects.requireNonNull(Sql.date(row, "on_day")),
                new Money(row.getBigDecimal("planned_total")),
                row.getString("fund_source"),
                row.getObject("budget_line", UUID.class),
                row.getInt("proxy_most"),
                CampaignStatus.valueOf(row.getString("status")),
                row.getString("decision"),
                row.getObject("persons", Integer.class),
                total == null ? null : new Money(total),
                List.of((String[]) row.getArray("workers").getArray()),
                new Doer(
                        row.getString("handler"),
                        row.getString("handler_name"),
                        row.getObject("handler_person", UUID.class),
                        row.getObject("handler_for", UUID.class)),
                row.getString("reason"),
                row.getObject("begun_from", UUID.class),
                row.getInt("version"),
                Objects.requireNonNull(Sql.instant(row, "updated_at")));
    }
}
