package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.campaign.GiftsToFamilies;
import org.unionhome.kernel.Sql;

/** By the receipts of campaigns of warmth; what everybody gets at a festival or in the heat is no visit to a family. */
@ApplicationScoped
class GiftsOfWarmth implements GiftsToFamilies {

    private final Sql sql;

    GiftsOfWarmth(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, LocalDate> last(Collection<UUID> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        """
                        select r.person_id, (max(t.received_at) at time zone 'Asia/Shanghai')::date as last
                          from campaign_recipient r
                          join campaign_receipt t on t.recipient_id = r.id and t.returned_at is null
                          join campaign c on c.id = r.campaign_id and c.kind = 'WARMTH'
                         where r.person_id = any (?::uuid[])
                         group by r.person_id
                        """,
                        row -> Map.entry(
                                Sql.id(row, "person_id"), row.getDate("last").toLocalDate()),
                        persons)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
