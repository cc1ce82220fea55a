package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/** Terms of committees: one begins, and the one before ends on the same day with all seats and offices in it. */
@ApplicationScoped
class CommitteeTerms {

    private final Sql sql;
    private final Actors actors;

    CommitteeTerms(Sql sql, Actors actors) {
        this.sql = sql;
        this.actors = actors;
    }

    /** @throws Problem COMMITTEE_EXISTS */
    void begin(CommitteeRow committee) {
        try {
            sql.update(
                    """
                    insert into committee (id, root_id, union_id, l1, l2, l3, l4, l5, l6, kind, term_no, seats, period,
                                           updated_at)
                    select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?,
                           daterange(?::date, ?::date), ?
                      from union_node u where u.id = ?
                    """,
                    committee.id(),
                    committee.kind(),
                    committee.termNo(),
                    committee.seats(),
                    committee.from(),
                    committee.to(),
                    committee.updatedAt(),
                    committee.union());
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.COMMITTEE_EXISTS) : failed;
        }
    }

    /** Whoever is in office on the day hands over; what had ended before stays as it was. */
    void endEarlier(UUID union, CommitteeKind kind, LocalDate on) {
        sql.update(
                """
                update appointment a
                   set period = daterange(lower(a.period), ?::date), version = a.version + 1, updated_at = now()
                  from committee_seat s
                  join committee c on c.id = s.committee_id
                 where s.appointment_id = a.id and c.union_id = ? and c.kind = ? and c.period @> ?::date
                   and lower(a.period) < ?::date and (upper(a.period) is null or upper(a.period) > ?::date)
                """,
                on,
                union,
                kind,
                on,
                on,
                on);
        sql.update(
                """
                update committee_seat s
                   set period = daterange(lower(s.period), ?::date)
                  from committee c
                 where c.id = s.committee_id and c.union_id = ? and c.kind = ? and c.period @> ?::date
                   and lower(s.period) < ?::date and upper(s.period) > ?::date
                """,
                on,
                union,
                kind,
                on,
                on,
                on);
        sql.update(
                """
                update committee
                   set period = daterange(lower(period), ?::date), version = version + 1, updated_at = now()
                 where union_id = ? and kind = ? and period @> ?::date and lower(period) < ?::date
                """,
                on,
                union,
                kind,
                on,
                on);
        actors.forget();
    }
}
