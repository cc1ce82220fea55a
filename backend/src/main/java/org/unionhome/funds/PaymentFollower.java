package org.unionhome.funds;

import java.time.LocalDate;
import java.util.UUID;

/** A feature that asked for money and wants to know what became of it; told in the transaction of the payment. */
public interface PaymentFollower {

    /** Its name in {@link PaymentOrder.Origin}. */
    String feature();

    void paid(UUID origin, UUID item, LocalDate on);

    /** The bank sent it back, or it was not fetched; the money stays set aside until the order is cancelled. */
    void returned(UUID origin, UUID item, LocalDate on, String reason);

    /** What was due back of it, as the feature had said, is in hand again. */
    default void takenIn(UUID origin, UUID item, LocalDate on) {}
}
