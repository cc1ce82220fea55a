package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.PaymentFollower;
import org.unionhome.kernel.Sql;

/** Whether the supplier of a gift was paid. */
@ApplicationScoped
class FestivalPayments implements PaymentFollower {

    static final String FEATURE = "festival-gift";
    private final Sql sql;

    FestivalPayments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    @Override
    public void paid(UUID origin, UUID item, LocalDate on) {
        write(origin, on);
    }

    /** It waits to be paid again. */
    @Override
    public void returned(UUID origin, UUID item, LocalDate on, String reason) {
        write(origin, null);
    }

    private void write(UUID gift, @Nullable LocalDate paidOn) {
        sql.update("update festival_gift set paid_on = ?::date, version = version + 1 where id = ?", paidOn, gift);
    }
}
