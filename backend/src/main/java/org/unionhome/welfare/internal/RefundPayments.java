package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.funds.PaymentFollower;
import org.unionhome.kernel.Sql;

/** Hears when a refund was paid, or came back from the bank; the enrolment follows. */
@ApplicationScoped
class RefundPayments implements PaymentFollower {

    static final String FEATURE = "welfare-refund";
    private final Sql sql;

    RefundPayments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    @Override
    public void paid(UUID origin, UUID item, LocalDate on) {
        sql.update("update welfare_refund set status = 'PAID' where id = ?", origin);
        refunded(item, on);
    }

    void refunded(UUID enrollment, LocalDate on) {
        sql.update(
                """
                update welfare_enrollment e
                   set status = 'REFUNDED', refunded_on = ?, version = version + 1,
                       refunded_by = (select r.decided_by from welfare_refund r
                                       where r.enrollment_id = e.id and r.status = 'PAID')
                 where e.id = ?
                """,
                on,
                enrollment);
    }

    @Override
    public void returned(UUID origin, UUID item, LocalDate on, String reason) {
        sql.update("update welfare_refund set status = 'APPROVED' where id = ?", origin);
        sql.update(
                """
                update welfare_enrollment
                   set status = 'REFUND_DUE', refunded_on = null, refunded_by = null, version = version + 1
                 where id = ?
                """,
                item);
    }
}
