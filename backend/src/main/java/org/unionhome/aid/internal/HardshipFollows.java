package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** Households and notices follow the person they are about, objections whoever made them. */
@ApplicationScoped
class HardshipFollows implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of(
                Followed.by("hardship_worker", "file_id"),
                Followed.by("public_notice", "id"),
                Followed.by("notice_objection", "notice_id"));
    }
}
