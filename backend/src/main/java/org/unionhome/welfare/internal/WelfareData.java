package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** What a person is or was enrolled in. */
@ApplicationScoped
class WelfareData implements PersonalData {

    private final PersonalRows rows;

    WelfareData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("welfare_enrollment");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "enrollments",
                        """
                        select r.name, e.union_id as "union", e.shares, e.price, e.own_share, lower(e.period) as period_from,
                               upper(e.period) as period_to, e.covered_from, e.status, e.origin, e.enrolled_at, e.refunded_on
                          from welfare_enrollment e
                          join welfare_round r on r.id = e.round_id
                         where e.person_id = ?
                         order by e.id
                        """,
                        Map.of(),
                        person)
                .toList();
    }
}
