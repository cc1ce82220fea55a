package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** Cases and appeals follow whom they are about, pairings the member in them. */
@ApplicationScoped
class AidCasesFollow implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of(
                Followed.by("aid_case", "id"), Followed.by("aid_pairing", "id"), Followed.by("aid_appeal", "id"));
    }
}
