package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;

/**
 * Payments that should never have counted: the months they paid are unpaid again, the books get entries that take them back,
 * and what else the same members have there pays instead.
 */
@ApplicationScoped
class PaymentsTakenBack {

    /** Bound to the payments, twice with what is known of the act between. */
    private static final String TAKE_BACK =
            """
            with freed as (
                delete from dues_allocation where payment_id = any (?::uuid[]) returning person_id, month, amount),
            unpaid as (
                update dues_obligation o
                   set paid = o.paid - s.amount
                  from (select person_id, month, sum(amount) as amount from freed group by person_id, month) s
                 where o.person_id = s.person_id and o.month = s.month)
            update dues_payment p
               set allocated = 0, taken_back = p.amount - p.refunded, taken_back_on = ?, taken_back_reason = ?,
                   taken_back_by = ?, taken_back_name = ?, version = p.version + 1
             where p.id = any (?::uuid[])
            """;

    private final Sql sql;
    private final Allocation allocation;
    private final Booking booking;
    private final BetweenUnions between;
    private final CurrentActor current;
    private final Clock clock;

    PaymentsTakenBack(
            Sql sql, Allocation allocation, Booking booking, BetweenUnions between, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.allocation = allocation;
        this.booking = booking;
        this.between = between;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Money is not matched in the root meanwhile: the caller holds the lock, and the payments stand.
     *
     * @throws Problem DUES_MOVED when the money lies in the bank of a union where the caller has no authority
     */
    void run(UUID root, List<Payment> payments, String reason) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> ids = payments.stream().map(Payment::id).toList();
        sql.update(
                TAKE_BACK,
                ids,
                today,
                reason,
                current.get().identity().subject(),
                current.get().name(),
                ids);
        booking.takenBack(payments, between.broughtHome(payments, today), today, reason);
        allocation.ofPayments(root, instead(ids));
    }

    private List<UUID> instead(List<UUID> ids) {
        return sql.list(
                """
                select p.id from dues_payment p
                 where p.open > 0
                   and p.person_id in (select t.person_id from dues_payment t where t.id = any (?::uuid[]))
                """,
                row -> Sql.id(row, "id"),
                ids);
    }

    /** Whether some of it went back to whom it came from, or is set aside for that. */
    boolean anyGivenBack(List<UUID> ids) {
        return sql.first(
                        "select 1 from dues_refund where payment_id = any (?::uuid[]) and status in ('PROPOSED',"
                                + " 'PAID') limit 1",
                        row -> true,
                        ids)
                .isPresent();
    }
}
