package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** The pairings a person is in; whom she looks after is somebody else's data and stays out. */
@ApplicationScoped
class PairingsData implements PersonalData {

    private final PersonalRows rows;

    PairingsData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("aid_pairing");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "pairings",
                        """
                        select p.code, p.kind, p.union_id as "union", p.beneficiary_kind, lower(p.period) as begins_on,
                               upper(p.period) - 1 as last_day, p.end_reason,
                               (select count(*) from aid_pairing_contact c where c.pairing_id = p.id) as contacts
                          from aid_pairing p
                         where p.person_id = ?
                         order by p.id
                        """,
                        Map.of(),
                        person)
                .toList();
    }
}
