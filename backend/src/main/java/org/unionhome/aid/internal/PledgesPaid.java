package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.funds.PaymentFollower;
import org.unionhome.kernel.Sql;

/** What became of the money that was ordered for pledges: paid once every group has drawn its own. */
@ApplicationScoped
class PledgesPaid implements PaymentFollower {

    static final String FEATURE = "aid-pledge";
    private final Sql sql;

    PledgesPaid(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    @Override
    public void paid(UUID origin, UUID item, LocalDate on) {
        sql.update("update aid_pledge_payment_item set paid_on = ? where id = ? and payment_id = ?", on, item, origin);
        sql.update(
                """
                update aid_pledge_payment p set status = 'PAID', version = version + 1
                 where p.id = ? and p.status = 'APPROVED'
                   and not exists (select 1 from aid_pledge_payment_item i
                                    where i.payment_id = p.id and i.paid_on is null)
                """,
                origin);
    }

    /** It waits to be drawn again; a month that was handed over meanwhile keeps its receipt. */
    @Override
    public void returned(UUID origin, UUID item, LocalDate on, String reason) {
        sql.update("update aid_pledge_payment_item set paid_on = null where id = ? and payment_id = ?", item, origin);
        sql.update(
                """
                update aid_pledge_payment set status = 'APPROVED', version = version + 1 where id = ? and status = 'PAID'
                """,
                origin);
    }
}
