package org.unionhome.funds;

import java.util.UUID;
import org.unionhome.kernel.Money;

/** The door for what a union gives to one below it: it comes out of a line of its approved budget, like every other yuan. */
public interface Appropriations {

    /**
     * Sets the amount aside on the line of this year's budget; in the transaction of the decision.
     *
     * @throws org.unionhome.kernel.Problem BUDGET_EXHAUSTED with what is left, FUND_NOT_FOR_PURPOSE, INVALID_INPUT when it is
     *     no line of the union
     */
    void setAside(UUID union, UUID line, Money amount);

    /** Gives back what was set aside and is not paid any more. */
    void release(UUID line, Money amount);
}
