package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** Cases, appeals and recoveries follow whom they are about, pairings the member in them. */
@ApplicationScoped
class AidCasesFollow implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of(
                Followed.by("aid_case", "id"),
                Followed.by("aid_pairing", "id"),
                Followed.by("aid_appeal", "id"),
                Followed.by("aid_recovery", "id"));
    }

    /** What followed whom into another union. */
    @Override
    public List<String> stays() {
        return List.of("aid_handover");
    }
}
