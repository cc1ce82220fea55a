package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.funds.PaymentFollower;
import org.unionhome.kernel.Sql;

/** What became of the money that was ordered for those enrolled: paid once every basic union has its part. */
@ApplicationScoped
class SubsidyPayments implements PaymentFollower {

    static final String FEATURE = "welfare-subsidy";
    private final Sql sql;

    SubsidyPayments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    @Override
    public void paid(UUID origin, UUID item, LocalDate on) {
        sql.update("update welfare_subsidy_item set paid_on = ? where id = ? and subsidy_id = ?", on, item, origin);
        sql.update(
                """
                update welfare_subsidy s set status = 'PAID', version = version + 1
                 where s.id = ? and s.status = 'APPROVED'
                   and not exists (select 1 from welfare_subsidy_item i where i.subsidy_id = s.id and i.paid_on is null)
                """,
                origin);
    }

    /** Its part waits to be paid again. */
    @Override
    public void returned(UUID origin, UUID item, LocalDate on, String reason) {
        sql.update("update welfare_subsidy_item set paid_on = null where id = ? and subsidy_id = ?", item, origin);
        sql.update(
                "update welfare_subsidy set status = 'APPROVED', version = version + 1 where id = ? and status = 'PAID'",
                origin);
    }
}
