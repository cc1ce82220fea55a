package org.unionhome.funds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;

/**
 * The door for whoever asks for money for a batch: which lines may pay, the second person's word that sets it aside and has
 * it paid, and taking it back. Everything happens in the transaction of the asking feature.
 */
public interface BatchMoney {

    /**
     * Lines of this year's approved budgets that may pay for the purpose: of the union and of those above it, the nearest
     * first, each only where the caller holds the permission.
     */
    List<PayingLine> lines(UUID union, Purpose purpose, Permission needed);

    /** @throws org.unionhome.kernel.Problem INVALID_INPUT when the line is none of those */
    PayingLine line(UUID line, UUID union, Purpose purpose, Permission needed);

    /** The one line of the union itself that still holds money for the purpose; absent when there is none or a choice. */
    Optional<BudgetLine> usual(UUID union, Purpose purpose);

    /**
     * Sets the batch aside on its line and asks the cashier to pay it, in the name of the caller. She decides over the work
     * of the union and over the money of the one that pays, for as much as it is, and stands not behind the handler.
     *
     * @throws org.unionhome.kernel.Problem NOT_FOUND, ABOVE_LENT_LIMIT, SELF_APPROVAL, INVALID_INPUT, and what
     *     {@link Funds#order} says
     */
    Approved approve(MoneyBatch batch, Permission needed);

    /** Who approved, and what the cashier is asked to pay. */
    record Approved(UUID order, Doer approver) {}

    /**
     * Takes all of an order back: what was not paid is free on its line again, what was paid is due back to the cashier.
     *
     * @param with with what it is taken back, once
     * @return how much was taken back
     */
    Money takeBack(UUID order, UUID with, String reason);
}
