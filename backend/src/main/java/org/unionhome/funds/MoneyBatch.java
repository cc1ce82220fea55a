package org.unionhome.funds;

import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;

/**
 * What a feature asks money for as one: a list that one worked on and another approves.
 *
 * @param union whose work it is; the line is its own or of a union above
 * @param handler who worked on it
 */
public record MoneyBatch(
        PaymentOrder.Origin origin,
        UUID union,
        UUID line,
        Purpose purpose,
        Doer handler,
        List<PaymentOrder.Item> items) {

    public Money total() {
        return items.stream().map(PaymentOrder.Item::amount).reduce(Money.ZERO, Money::plus);
    }
}
