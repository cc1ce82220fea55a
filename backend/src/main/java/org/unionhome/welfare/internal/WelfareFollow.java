package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** What somebody is enrolled in and what she claims follows her. */
@ApplicationScoped
class WelfareFollow implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of(
                Followed.by("welfare_enrollment", "id"),
                Followed.by("welfare_refusal", "id"),
                Followed.by("welfare_treatment", "id"),
                Followed.by("welfare_claim", "id"));
    }
}
