package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonFollower;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** When a person was to come to a health check, and whether she did. */
@ApplicationScoped
class HealthCheckData implements PersonalData, PersonFollower {

    private final PersonalRows rows;

    HealthCheckData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("health_check_booking");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "health-checks",
                        """
                        select h.name, h.provider, s.day, b.status, b.booked_at
                          from health_check_booking b
                          join health_check h on h.id = b.health_check_id
                          join health_check_slot s on s.id = b.slot_id
                         where b.person_id = ?
                         order by b.id
                        """,
                        Map.of(),
                        person)
                .toList();
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.by("health_check_booking", "id"));
    }
}
