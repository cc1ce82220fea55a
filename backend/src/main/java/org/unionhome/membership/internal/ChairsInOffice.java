package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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
    public Optional<LocalDate> lastChangeOfChair(UUID union) {
        return sql
                .list(
                        """
                        select lower(period) as since
                          from (select period, person_id, lag(person_id) over (order by lower(period)) as before
                                  from appointment
                                 where union_id = ? and role = 'CHAIR' and not annulled) chairs
                         where before <> person_id
                         order by lower(period) desc
                         limit 1
                        """,
                        row -> row.getDate("since").toLocalDate(),
                        union)
                .stream()
                .findFirst();
    }
}
