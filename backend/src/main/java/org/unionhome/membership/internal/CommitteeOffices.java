package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;

/** Seats of committees, and the office in the union that comes with the chair: it begins and ends with the seat. */
@ApplicationScoped
class CommitteeOffices {

    private final Sql sql;
    private final CurrentActor current;
    private final Actors actors;

    CommitteeOffices(Sql sql, CurrentActor current, Actors actors) {
        this.sql = sql;
        this.current = current;
        this.actors = actors;
    }

    /** Somebody takes a seat for a period. @throws Problem SELF_APPOINTMENT */
    void take(CommitteeRow committee, UUID person, String post, LocalDate from, LocalDate to) {
        UUID office = "CHAIR".equals(post) ? appoint(committee, person, from, to) : null;
        sql.update(
                """
                insert into committee_seat (id, committee_id, person_id, post, period, appointment_id)
                values (?, ?, ?, ?, daterange(?::date, ?::date), ?::uuid)
                """,
                Ids.next(),
                committee.id(),
                person,
                post,
                from,
                to,
                office);
    }

    /** The seat ends before the term does, and the office that came with it on the same day. */
    void end(CommitteeRow.Seat seat, LocalDate on, String reason) {
        sql.update(
                "update committee_seat set period = daterange(lower(period), ?::date), end_reason = ? where id = ?",
                on,
                reason,
                seat.id());
        endOffice(seat, on);
    }

    /** From the day on she has another post; on the very first day it is as if she had never had the old one. */
    void change(CommitteeRow committee, CommitteeRow.Seat seat, String post, LocalDate from) {
        if (from.isAfter(seat.from())) {
            end(seat, from, "OTHER_POST");
            take(committee, seat.person(), post, from, seat.to());
            return;
        }
        endOffice(seat, from);
        sql.update(
                "update committee_seat set post = ?, appointment_id = ?::uuid where id = ?",
                post,
                "CHAIR".equals(post) ? appoint(committee, seat.person(), from, seat.to()) : null,
                seat.id());
    }

    private void endOffice(CommitteeRow.Seat seat, LocalDate on) {
        if (seat.appointment() == null) {
            return;
        }
        sql.update(
                """
                update appointment
                   set period = daterange(lower(period), greatest(?::date, lower(period) + 1)),
                       annulled = (?::date <= lower(period)), version = version + 1, updated_at = now()
                 where id = ? and (upper(period) is null or upper(period) > ?::date)
                """,
                on,
                on,
                seat.appointment(),
                on);
        actors.forget();
    }

    /** An office of that kind which she holds already stays as it is. */
    private @Nullable UUID appoint(CommitteeRow committee, UUID person, LocalDate from, LocalDate to) {
        if (person.equals(current.get().person())) {
            throw Problem.of(ProblemCode.SELF_APPOINTMENT);
        }
        UUID id = Ids.next();
        int made = sql.update(
                """
                insert into appointment (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, role, period, given_by)
                select ?, ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, daterange(?::date, ?::date), ?
                  from union_node u where u.id = ?
                on conflict do nothing
                """,
                id,
                person,
                committee.kind().officeOfChair(),
                from,
                to,
                current.get().name(),
                committee.union());
        actors.forget();
        return made == 1 ? id : null;
    }
}
