package org.unionhome.expense.internal;

import org.unionhome.kernel.Refusal;

/** What only expense claims refuse. */
enum ExpenseProblem implements Refusal {
    EXPENSE_STATE(409),
    EXPENSE_WITHOUT_PAPERS(409),
    INVOICE_TAKEN(409),
    EXPENSE_HANDS(422);

    private final int status;

    ExpenseProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
