package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** Clubs, offices in them and where somebody came follow her. */
@ApplicationScoped
class ClubPersonsFollow implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of(
                Followed.by("club_membership", "id"),
                Followed.by("club_officer", "id"),
                Followed.by("club_attendance", "activity_id"));
    }
}
