package org.unionhome.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.OfficeHolders;

/** Keeps what is told, in the running transaction. */
@ApplicationScoped
class KeptNotices implements Notices {

    private final Sql sql;
    private final OfficeHolders officers;
    private final Clock clock;

    KeptNotices(Sql sql, OfficeHolders officers, Clock clock) {
        this.sql = sql;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public void tell(Collection<UUID> persons, Notice notice) {
        if (persons.isEmpty()) {
            return;
        }
        List<UUID> each = persons.stream().distinct().toList();
        sql.first(
                "select notice_tell(?::uuid[], ?::uuid[], ?, ?::text[], ?, ?, ?)",
                row -> true,
                each.stream().map(person -> Ids.next()).toList(),
                each,
                notice.kind(),
                notice.words().stream().map(NoticeWords::kept).toList(),
                notice.link(),
                notice.key(),
                Instant.now(clock));
    }

    @Override
    public void tellOfficers(UUID union, Permission permission, Notice notice) {
        tell(officers.nearest(union, permission), notice);
    }
}
