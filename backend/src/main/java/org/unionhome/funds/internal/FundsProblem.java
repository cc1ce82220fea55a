package org.unionhome.funds.internal;

import org.unionhome.kernel.Refusal;

/** What only budgets and books refuse. */
enum FundsProblem implements Refusal {
    ACCOUNT_OF_TRANSFERS(422),
    BUDGET_OPEN(409),
    BUDGET_STATE(409),
    BUDGET_LINE_USED(409),
    EARMARK_NOT_RECEIVED(409),
    NOT_PAID(409),
    NOTHING_DUE_BACK(409),
    ENTRY_REVERSED(409),
    ENTRY_OF_PAYMENT(409),
    MONTH_NOT_OVER(409),
    MONTH_HAS_OPEN_ITEMS(409),
    EARLIER_MONTH_OPEN(409),
    LATER_MONTH_CLOSED(409),
    MONTH_REOPENED(409),
    YEAR_CLOSED(409),
    YEAR_NOT_CLOSED(409),
    FINAL_ACCOUNTS_STAND(409),
    FINAL_ACCOUNTS_DECIDED(409),
    DEADLINE_STANDS(409),
    REOPENED_BY_CLOSER(422),
    ENTRY_NOT_BALANCED(422);

    private final int status;

    FundsProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
