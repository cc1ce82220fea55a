package org.unionhome.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** Who read a file is told to whoever it belongs to now. */
@ApplicationScoped
class ReadsFollow implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of(Followed.by("member_read", "id"));
    }
}
