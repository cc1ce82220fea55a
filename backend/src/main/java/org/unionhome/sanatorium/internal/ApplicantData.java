package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonFollower;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** Which tours a person applied for, and what came of it. */
@ApplicationScoped
class ApplicantData implements PersonalData, PersonFollower {

    private final PersonalRows rows;

    ApplicantData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sanatorium_applicant");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "sanatorium-applications",
                        """
                        select t.name, t.begins_on, t.destination, a.number, a.status, a.ending, a.rank, p.priority, p.here, p.cause,
                               p.loss, p.loss_borne_by, p.attended
                          from sanatorium_applicant p
                          join sanatorium_application a on a.id = p.application_id
                          join sanatorium_tour t on t.id = p.tour_id
                         where p.person_id = ?
                         order by t.begins_on, p.id
                        """,
                        Map.of(),
                        person)
                .toList();
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.by("sanatorium_applicant", "id"));
    }
}
