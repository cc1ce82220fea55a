package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** Cases follow whom they are about. */
@ApplicationScoped
class AidCasesFollow implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of(Followed.by("aid_case", "id"));
    }
}
