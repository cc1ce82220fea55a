package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.Texts;
import org.unionhome.organization.UnionFollower.Moved;

/** What waits for a decision when unions are rearranged: applications and transfers. */
@ApplicationScoped
class WaitingFollows {

    /** Whoever has applied to both unions keeps the application to the one that goes on. */
    private static final String REFUSE_DOUBLES =
            """
            update admission a
               set status = 'REFUSED', reason = ?, decided_by = ?, decided_subject = ?, decided_at = ?,
                   version = a.version + 1, updated_at = now()
             where a.union_id = ? and a.status = 'SUBMITTED'
               and exists (select 1 from admission other
                            where other.union_id = ? and other.status = 'SUBMITTED'
                              and other.id_number_index = a.id_number_index)
            """;

    private static final String HAND_OVER =
            """
            update admission a
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                   version = a.version + 1, updated_at = now()
              from union_node u
             where u.id = ? and a.union_id = ? and a.status = 'SUBMITTED'
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Texts texts;
    private final Clock clock;

    WaitingFollows(Sql sql, CurrentActor current, CurrentRequest request, Texts texts, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.texts = texts;
        this.clock = clock;
    }

    List<Moved> admissions(UUID from, UUID into) {
        Actor actor = current.get();
        int doubles = sql.update(
                REFUSE_DOUBLES,
                texts.get("membership", request.locale(), "reorganized.DOUBLE_APPLICATION"),
                actor.name(),
                actor.identity().subject(),
                Instant.now(clock),
                from,
                into);
        int moved = sql.update(HAND_OVER, into, from);
        return List.of(new Moved(from, "ADMISSIONS", moved), new Moved(from, "ADMISSIONS_CLOSED", doubles));
    }

    /** @param into absent when the unions themselves stand elsewhere */
    List<Moved> transfers(Collection<UUID> unions, @Nullable UUID into, LocalDate day) {
        UUID of = unions.iterator().next();
        var moved = new ArrayList<Moved>();
        sql.first(
                        "select followed, lapsed from transfers_follow(?::uuid[], ?::uuid, ?::date)",
                        row -> List.of(
                                new Moved(of, "TRANSFERS", row.getInt("followed")),
                                new Moved(of, "TRANSFERS_LAPSED", row.getInt("lapsed"))),
                        unions,
                        into,
                        day)
                .ifPresent(moved::addAll);
        return moved;
    }
}
