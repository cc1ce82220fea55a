package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonFollower;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** What a person was given at festivals. Who fetched it for her is told as a relation: it is about somebody else too. */
@ApplicationScoped
class FestivalData implements PersonalData, PersonFollower {

    private final PersonalRows rows;

    FestivalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("festival_receipt", "festival_year");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "festival-gifts",
                        """
                        select g.union_id as "union", r.year, r.festival, g.item, r.amount, r.status, r.received_on,
                               r.proxy_relation, r.proxy_reason
                          from festival_receipt r
                          join festival_gift g on g.id = r.gift_id
                         where r.person_id = ?
                         order by r.id
                        """,
                        Map.of("proxy_reason", FestivalSecrets.REASON),
                        person)
                .toList();
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.by("festival_receipt", "id"));
    }

    /** Sums are of the person they were counted for. */
    @Override
    public List<String> stays() {
        return List.of("festival_year");
    }
}
