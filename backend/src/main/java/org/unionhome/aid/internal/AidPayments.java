package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.funds.PaymentFollower;
import org.unionhome.kernel.Sql;

/** Hears when a grant was paid, or came back from the bank. */
@ApplicationScoped
class AidPayments implements PaymentFollower {

    private final Sql sql;

    AidPayments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String feature() {
        return DecideAidCase.FEATURE;
    }

    @Override
    public void paid(UUID origin, UUID item, LocalDate on) {
        sql.update(
                """
                update aid_case
                   set status = 'PAID', paid = approved, paid_on = ?, returned_reason = null, version = version + 1
                 where id = ?
                """,
                on,
                origin);
    }

    @Override
    public void returned(UUID origin, UUID item, LocalDate on, String reason) {
        sql.update(
                """
                update aid_case
                   set status = 'APPROVED', paid = 0, paid_on = null, returned_reason = ?, version = version + 1
                 where id = ?
                """,
                reason,
                origin);
    }
}
