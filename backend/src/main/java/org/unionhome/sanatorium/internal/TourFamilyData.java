package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonFollower;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** Whom a person takes along on tours. */
@ApplicationScoped
class TourFamilyData implements PersonalData, PersonFollower {

    private final PersonalRows rows;

    TourFamilyData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sanatorium_family");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "sanatorium-family",
                        """
                        select t.name as tour, t.begins_on, f.relation, f.name, f.contract_no, f.paid_on, f.here
                          from sanatorium_family f
                          join sanatorium_tour t on t.id = f.tour_id
                         where f.person_id = ?
                         order by t.begins_on, f.id
                        """,
                        Map.of("name", FamilyRow.NAME),
                        person)
                .toList();
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.by("sanatorium_family", "id"));
    }
}
