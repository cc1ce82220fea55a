package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.ChairChanges;

/** Tells organization when a union got another chair. */
@ApplicationScoped
class ChairsInOffice implements ChairChanges {

    private final Sql sql;

    ChairsInOffice(Sql sql) {
        this.sql = sql;
    }

    /** A chair who begins another term is no change. */
    @Override
    public Map<UUID, LocalDate> lastChangesOfChair(Collection<UUID> unions) {
        return sql
                .list(
                        """
                        select union_id, max(lower(period)) as since
                          from (select union_id, period, person_id,
                                       lag(person_id) over (partition by union_id order by lower(period)) as before
                                  from appointment
                                 where union_id = any (?::uuid[]) and role = 'CHAIR' and not annulled) chairs
                         where before <> person_id
                         group by union_id
                        """,
                        row -> Map.entry(
                                Sql.id(row, "union_id"), row.getDate("since").toLocalDate()),
                        unions)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
