package org.unionhome.expense.internal;

import org.unionhome.funds.Purpose;

/** What was spent for, as a claim may say it. Which money may pay for it is said by the chart of accounts. */
enum ExpenseUse {
    ACTIVITY,
    TRAINING,
    OFFICE,
    EQUIPMENT,
    CARE,
    FESTIVAL,
    BIRTHDAY,
    COOLNESS,
    WARMTH,
    RETIREE_GIFT,
    HEALTH_CHECK;

    Purpose purpose() {
        return Purpose.valueOf(name());
    }
}
