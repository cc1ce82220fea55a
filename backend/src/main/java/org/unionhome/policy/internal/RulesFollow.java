package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/** A union that ends leaves its packs off, and nothing comes of its drafts; one that is split off keeps those under which it stood until then. */
@ApplicationScoped
class RulesFollow implements UnionFollower {

    private static final String END =
            """
            update pack_adoption
               set period = period * daterange(null, ?::date), version = version + 1
             where union_id = ? and period && daterange(?::date, null) and period && daterange(null, ?::date)
            """;
    private static final String NEVER_BEGUN =
            "delete from pack_adoption where union_id = ? and lower(period) >= ?::date";
    private static final String WITHDRAW =
            """
            update pack_draft
               set status = 'WITHDRAWN', decided_at = now(), version = version + 1, updated_at = now()
             where union_id = ? and status in ('DRAFT', 'SUBMITTED', 'RETURNED')
            """;
    private static final String KEEP =
            """
            insert into pack_adoption (id, root_id, union_id, pack_code, period, adopted_by, confirmed_by)
            select uuidv7(), root_id, ?, pack_code, period * daterange(?::date, null), adopted_by, confirmed_by
              from pack_adoption
             where union_id = ? and period && daterange(?::date, null)
            """;
    private final Sql sql;
    private final Event<PacksInUse.Changed> changed;

    RulesFollow(Sql sql, Event<PacksInUse.Changed> changed) {
        this.sql = sql;
        this.changed = changed;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int ended = sql.update(END, day, from, day, day) + sql.update(NEVER_BEGUN, from, day);
        int withdrawn = sql.update(WITHDRAW, from);
        changed.fire(new PacksInUse.Changed());
        return List.of(new Moved(from, "PACKS_ENDED", ended), new Moved(from, "PACK_DRAFTS_WITHDRAWN", withdrawn));
    }

    @Override
    public List<Moved> splitOff(UUID from, UUID into, LocalDate day) {
        int kept = sql.update(KEEP, into, day, from, day);
        changed.fire(new PacksInUse.Changed());
        return List.of(new Moved(into, "PACKS_KEPT", kept));
    }
}
