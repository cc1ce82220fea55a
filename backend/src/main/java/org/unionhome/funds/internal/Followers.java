package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.unionhome.funds.PaymentFollower;

/** Tells the feature that asked for the money what became of it. */
@ApplicationScoped
class Followers {

    private final Instance<PaymentFollower> all;

    Followers(@Any Instance<PaymentFollower> all) {
        this.all = all;
    }

    void paid(OrderRow order, List<ItemRow> items, LocalDate on) {
        tell(order, follower -> items.forEach(item -> follower.paid(order.origin(), item.item(), on)));
    }

    void returned(OrderRow order, ItemRow item, LocalDate on, String reason) {
        tell(order, follower -> follower.returned(order.origin(), item.item(), on, reason));
    }

    void takenIn(OrderRow order, ItemRow item, LocalDate on) {
        tell(order, follower -> follower.takenIn(order.origin(), item.item(), on));
    }

    private void tell(OrderRow order, Consumer<PaymentFollower> told) {
        all.stream()
                .filter(follower -> follower.feature().equals(order.feature()))
                .forEach(told);
    }
}
