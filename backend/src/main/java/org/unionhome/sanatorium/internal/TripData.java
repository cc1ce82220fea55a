package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonFollower;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** Where a person has been on sanatorium tours, and what was paid. */
@ApplicationScoped
class TripData implements PersonalData, PersonFollower {

    private final PersonalRows rows;

    TripData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sanatorium_completion");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "sanatorium-trips",
                        """
                        select t.began_on, t.days, t.destination, t.form, t.cost, t.paid, t.own, c.reversed_on
                          from sanatorium_trip t
                          join sanatorium_completion c on c.id = t.completion_id
                         where c.person_id = ?
                         order by t.began_on, t.id
                        """,
                        Map.of(),
                        person)
                .toList();
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.by("sanatorium_completion", "id"));
    }
}
