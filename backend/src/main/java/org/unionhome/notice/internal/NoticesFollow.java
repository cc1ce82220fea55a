package org.unionhome.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** What somebody was told follows her; told twice it is kept once. */
@ApplicationScoped
class NoticesFollow implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of(Followed.by("notice", "notice_key"));
    }
}
