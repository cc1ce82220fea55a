package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** What somebody joined follows her, and the address of her calendar. */
@ApplicationScoped
class RegistrationsFollow implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of(Followed.by("event_registration", "id"), Followed.by("calendar_feed", "token_hash"));
    }
}
