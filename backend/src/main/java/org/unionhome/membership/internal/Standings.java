package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/** The dated standings of a person: read, held still while one is changed, and written one after the other. */
@ApplicationScoped
class Standings {

    private static final String FOLLOWS =
            """
            insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no,
                                    employee_no, post, period, admitted_on, form, through, agency_has_union, works_at,
                                    version, act, act_reason, acted_by, acted_at)
            select ?, m.person_id, m.root_id, m.union_id, m.l1, m.l2, m.l3, m.l4, m.l5, m.l6, ?, m.member_no,
                   m.employee_no, m.post, daterange(?::date, null),
                   case when ? then null else coalesce(m.admitted_on, lower(m.period)) end,
                   m.form, m.through, m.agency_has_union, m.works_at, m.version, ?, ?, ?, ?
              from membership m
             where m.id = ?
            """;
    private final Sql sql;
    private final MemberQueries members;
    private final CurrentActor current;
    private final Clock clock;

    Standings(Sql sql, MemberQueries members, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.members = members;
        this.current = current;
        this.clock = clock;
    }

    /** All that the caller may see, the earliest first. */
    List<Standing> of(UUID person, Permission permission) {
        members.show(person, permission);
        return sql.list(
                "select " + StandingRows.SHOWN + " from membership m where m.person_id = ? order by m.period",
                StandingRows::standing,
                person);
    }

    /** Waits for its turn at this person, then reads. Two who change the same person come one after the other. */
    MemberQueries.Full hold(UUID person, Permission permission) {
        members.show(person, permission);
        sql.first("select 1 from person where id = ? for no key update", row -> true, person);
        return members.show(person, permission);
    }

    /** The one in force. @throws Problem STANDING_NOT_POSSIBLE when another one is already decided for later */
    Standing present(UUID person) {
        return sql.first(
                        "select " + StandingRows.COLUMNS
                                + " from membership m where m.person_id = ? and m.period @> ?::date and upper_inf(m.period)",
                        StandingRows::standing,
                        person,
                        LocalDate.now(clock))
                .orElseThrow(() -> Problem.of(MembershipProblem.STANDING_NOT_POSSIBLE));
    }

    /** Ends the standing on the day and begins the next one; the database refuses any overlap. */
    void follow(Standing present, StandingAct act, LocalDate on, String reason) {
        try {
            sql.update(
                    """
                    update membership
                       set period = daterange(lower(period), ?::date), version = version + 1, updated_at = now()
                     where id = ?
                    """,
                    on,
                    present.id());
            sql.update(
                    FOLLOWS,
                    Ids.next(),
                    act.to(),
                    on,
                    act == StandingAct.READMIT,
                    act,
                    reason,
                    current.get().name(),
                    Instant.now(clock),
                    present.id());
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.STANDING_OVERLAPS) : failed;
        }
    }

    /** Whoever is not in full membership any more holds no office from that day. */
    void endOffices(UUID person, LocalDate on) {
        sql.first("select end_offices(?, ?::date)", row -> true, person, on);
    }
}
