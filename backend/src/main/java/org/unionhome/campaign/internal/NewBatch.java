package org.unionhome.campaign.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * The part of one unit as it is planned; money and goods are what each person gets.
 *
 * @param name tells two rosters of one unit apart
 * @param handlerName who hands out there
 */
record NewBatch(
        UUID union,
        String name,
        String handlerName,
        @Nullable String place,
        int plannedPersons,
        Money cash,
        List<Line> goods) {

    /** So many of one item, at the price with which the decision counts. */
    record Line(UUID item, int quantity, Money unitPrice) {

        Money value() {
            return Money.ofFen(Math.multiplyExact(unitPrice.fen(), quantity));
        }
    }

    /** What everybody who is planned gets. */
    Money total() {
        return Money.ofFen(Math.multiplyExact(cash.plus(goodsValue()).fen(), plannedPersons));
    }

    Money goodsValue() {
        return goods.stream().map(Line::value).reduce(Money.ZERO, Money::plus);
    }
}
