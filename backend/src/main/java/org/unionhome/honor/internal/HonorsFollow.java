package org.unionhome.honor.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** Honours follow whom they were awarded to; the same one entered for both persons is kept once. */
@ApplicationScoped
class HonorsFollow implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of(Followed.by("honor", "title", "awarded_on", "revoked_on"));
    }
}
