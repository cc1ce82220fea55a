package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** Which clubs a person belonged to, what she was in them, and where she came. */
@ApplicationScoped
class ClubData implements PersonalData {

    private final PersonalRows rows;

    ClubData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("club_membership", "club_officer", "club_attendance");
    }

    @Override
    public List<Part> of(UUID person) {
        Stream<Part> parts = rows.part(
                "clubs",
                """
                select c.name as club, b.union_id as "union", b.name, b.status, b.asked_at, b.joined_on, b.left_on, b.reason
                  from club_membership b
                  join club c on c.id = b.club_id
                 where b.person_id = ?
                 order by b.id
                """,
                Map.of(),
                person);
        Stream<Part> offices = rows.part(
                "club-offices",
                """
                select c.name as club, o.post, lower(o.period) as starts_on, upper(o.period) as ends_on
                  from club_officer o
                  join club c on c.id = o.club_id
                 where o.person_id = ?
                 order by o.id
                """,
                Map.of(),
                person);
        Stream<Part> came = rows.part(
                "club-activities",
                """
                select c.name as club, a.title, a.held_on
                  from club_attendance t
                  join club_activity a on a.id = t.activity_id
                  join club c on c.id = a.club_id
                 where t.person_id = ? and a.void_reason is null
                 order by a.held_on, a.id
                """,
                Map.of(),
                person);
        return Stream.of(parts, offices, came).flatMap(part -> part).toList();
    }
}
