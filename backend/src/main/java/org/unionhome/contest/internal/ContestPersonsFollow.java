package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** Where somebody was entered, what she judged and which titles she got follow her. */
@ApplicationScoped
class ContestPersonsFollow implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of(
                Followed.by("contest_entry", "id"),
                Followed.by("contest_judge", "id"),
                Followed.by("contest_title", "id"));
    }
}
