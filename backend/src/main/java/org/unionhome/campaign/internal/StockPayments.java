package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.funds.PaymentFollower;
import org.unionhome.kernel.Sql;

/** Hears when a purchase was paid, or came back from the bank. */
@ApplicationScoped
class StockPayments implements PaymentFollower {

    static final String FEATURE = "stock";
    private final Sql sql;

    StockPayments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    @Override
    public void paid(UUID origin, UUID item, LocalDate on) {
        sql.update("update stock_request set paid_on = ?, version = version + 1 where id = ?", on, origin);
    }

    @Override
    public void returned(UUID origin, UUID item, LocalDate on, String reason) {
        sql.update("update stock_request set paid_on = null, version = version + 1 where id = ?", origin);
    }
}
