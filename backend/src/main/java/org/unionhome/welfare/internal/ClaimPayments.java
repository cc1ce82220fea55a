package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.funds.PaymentFollower;
import org.unionhome.kernel.Sql;

/** What became of the money that was ordered for claims. */
@ApplicationScoped
class ClaimPayments implements PaymentFollower {

    static final String FEATURE = "welfare-claim";
    private final Sql sql;
    private final Clock clock;

    ClaimPayments(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    @Override
    public void paid(UUID origin, UUID item, LocalDate on) {
        sql.update(
                """
                update welfare_claim set status = 'PAID', paid_on = ?, returned = null, version = version + 1, updated_at = ?
                 where id = ? and status = 'APPROVED'
                """,
                on,
                Instant.now(clock),
                origin);
    }

    /** It stays granted and waits to be paid again. */
    @Override
    public void returned(UUID origin, UUID item, LocalDate on, String reason) {
        sql.update(
                """
                update welfare_claim
                   set status = 'APPROVED', paid_on = null, returned = ?, version = version + 1, updated_at = ?
                 where id = ? and status = 'PAID'
                """,
                reason,
                Instant.now(clock),
                origin);
    }
}
