package org.unionhome.funds;

import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Money;

/** The door of the funds feature. */
public interface Funds {

    /** The lines of the union's approved budget of the year that may pay for the purpose, with what is left on each. */
    List<BudgetLine> linesFor(UUID union, int year, Purpose purpose);

    /**
     * Says why a line may not pay for the purpose; of a line that the caller does not see it says nothing.
     *
     * @throws org.unionhome.kernel.Problem FUND_NOT_FOR_PURPOSE with the document and the sources that may pay
     */
    void requireFor(UUID line, Purpose purpose);

    /** Whether a union below may spend for it what the union above gives. */
    boolean mayBeGivenFor(Purpose purpose);

    /**
     * Sets the total aside on the line and asks the cashier to pay it; in the transaction of the decision. The same
     * origin again gives the order there is.
     *
     * @throws org.unionhome.kernel.Problem BUDGET_EXHAUSTED with what is left, EARMARK_NOT_RECEIVED with what came in
     *     for the purpose and is free, FUND_NOT_FOR_PURPOSE with the sources that may pay, SELF_APPROVAL when handler and approver are one
     */
    UUID order(PaymentOrder order);

    /**
     * Gives back what was set aside and not paid.
     *
     * @throws org.unionhome.kernel.Problem ORDER_PAID when every item is paid
     */
    void cancel(UUID order, String reason);

    /**
     * Gives back to the line what of an order nobody fetched; how much that was. What was not paid is no longer set aside.
     * What was paid is due back: it leaves the line, with an entry of its own, once a third person has taken it in. An item
     * gives back at most once: the same again changes nothing.
     */
    Money giveBack(UUID order, LeftOver leftOver);
}
