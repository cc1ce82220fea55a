package org.unionhome.event.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Identity;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Sets the stage for tests of many members and one activity, behind the application's back. */
final class Stage {
    private Stage() {}

    /** Open now, a week ahead. */
    static UUID event(World world, UUID union, int capacity, boolean waitingList) {
        UUID id = Ids.next();
        World.run(
                """
                insert into event (id, root_id, union_id, l1, l2, l3, l4, l5, l6, title, kind, starts_at, ends_at,
                                   opens_at, closes_at, capacity, waiting_list, status, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, '抢票活动', 'OTHER',
                       now() + interval '7 days', now() + interval '8 days', now() - interval '1 day',
                       now() + interval '6 days', ?, ?, 'PUBLISHED', now()
                  from union_node u where u.id = ?
                """,
                id,
                capacity,
                waitingList,
                union);
        return id;
    }

    static Actor actor(TestMember member, UUID union, UUID root) {
        var identity = new Identity(
                false, "user-" + member.memberNo(), member.name(), member.memberNo(), member.memberNo(), Set.of());
        var membership = new Grant(Role.MEMBER, union, null);
        return new Actor(identity, member.id(), union, List.of(union, root), List.of(membership), Set.of(), null);
    }

    static long taken(UUID event) {
        return World.count("select taken from event where id = ?", event);
    }

    static long waiting(UUID event) {
        return World.count("select waiting from event where id = ?", event);
    }

    static long registered(UUID event, String status) {
        return World.count("select count(*) from event_registration where event_id = ? and status = ?", event, status);
    }
}
