package org.unionhome.funds;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;

/**
 * What the cashier is asked to pay.
 *
 * @param origin for what it was decided; one order for each
 * @param line the budget line of the paying union
 * @param handler who worked on it, {@code approver} who decided; neither may pay, nor who lent them the authority, and
 *     they are two
 */
public record PaymentOrder(Origin origin, UUID line, Purpose purpose, Doer handler, Doer approver, List<Item> items) {

    /**
     * @param feature the asking feature, as its {@link PaymentFollower} calls itself
     * @param label number people know it by; never a name
     */
    public record Origin(String feature, UUID id, String label) {}

    /**
     * One payee.
     *
     * @param id of the asking feature, unique in the order
     * @param person whom it is for, if a known person
     * @param payee name to pay to
     */
    public record Item(UUID id, @Nullable UUID person, String payee, Money amount) {
        /** Its values are those of a person. */
        @Override
        public String toString() {
            return "Item " + id;
        }
    }

    public Money total() {
        return items.stream().map(Item::amount).reduce(Money.ZERO, Money::plus);
    }
}
