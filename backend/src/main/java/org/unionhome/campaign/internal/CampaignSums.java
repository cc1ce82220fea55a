package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/**
 * What reports say about campaigns, from the rows behind it: everybody on an approved roster who did not return hers.
 * Persons are counted once however often they got something; person-times each time.
 */
@ApplicationScoped
class CampaignSums {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;

    CampaignSums(Sql sql, CurrentActor current, Scope scope) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
    }

    Sums of(@Nullable UUID union, int year, @Nullable String kind) {
        var subtrees = scope.subtrees(current.get(), Permission.CAMPAIGN_READ, union);
        if (subtrees.isEmpty()) {
            return Sums.NONE;
        }
        var values = new ArrayList<@Nullable Object>();
        subtrees.forEach(subtree -> values.add(subtree.top()));
        values.add(year);
        values.add(kind);
        values.add(kind);
        return sql.first(
                        """
                        select count(distinct c.id) as campaigns, count(distinct r.union_id) as units,
                               count(distinct r.identity) as persons, count(*) as times,
                               count(*) filter (where r.status = 'RECEIVED') as received,
                               coalesce(sum(r.cash), 0) as cash, coalesce(sum(r.goods), 0) as goods
                          from campaign_recipient r
                          join campaign c on c.id = r.campaign_id
                         where %s and r.status in ('LISTED', 'RECEIVED') and c.status in ('APPROVED', 'CLOSED')
                           and c.year = ? and (?::text is null or c.kind = ?)
                        """
                                .formatted(CampaignQueries.within("r", subtrees)),
                        Sums::read,
                        values.toArray())
                .orElse(Sums.NONE);
    }

    /** @param received of the person-times, how many have signed */
    record Sums(int campaigns, int units, int persons, int times, int received, Money cash, Money goods) {

        static final Sums NONE = new Sums(0, 0, 0, 0, 0, Money.ZERO, Money.ZERO);

        static Sums read(ResultSet row) throws SQLException {
            return new Sums(
                    row.getInt("campaigns"),
                    row.getInt("units"),
                    row.getInt("persons"),
                    row.getInt("times"),
                    row.getInt("received"),
                    new Money(row.getBigDecimal("cash")),
                    new Money(row.getBigDecimal("goods")));
        }

        Money amount() {
            return cash.plus(goods);
        }
    }
}
