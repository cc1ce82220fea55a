package org.unionhome.policy.internal;

import io.quarkus.arc.Arc;
import java.util.UUID;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.World;

/** A union uses a pack, as if two officers had taken it up in time. */
public final class Adopted {

    private Adopted() {}

    /** As long as is known. */
    public static void by(UUID union, String pack) {
        by(union, pack, "(,)");
    }

    /** @param period as PostgreSQL writes it */
    public static void by(UUID union, String pack, String period) {
        World.run(
                """
                insert into pack_adoption (id, root_id, union_id, pack_code, period, adopted_by, confirmed_by)
                select ?, root_id, id, ?, ?::daterange, 'one', 'another' from union_node where id = ?
                """,
                Ids.next(),
                pack,
                period,
                union);
        noticed();
    }

    /** Where no application runs there is nobody to notice. */
    static void noticed() {
        var container = Arc.container();
        if (container != null && container.isRunning()) {
            container.instance(PacksInUse.class).get().notice();
        }
    }
}
