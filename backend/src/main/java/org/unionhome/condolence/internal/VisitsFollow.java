package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** Visits follow the person they were paid to. */
@ApplicationScoped
class VisitsFollow implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of(Followed.by("condolence_visit", "id"));
    }
}
