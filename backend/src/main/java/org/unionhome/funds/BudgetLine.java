package org.unionhome.funds;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * A line of an approved budget.
 *
 * @param account code of the expense account
 * @param source where the money comes from, as named in the chart of accounts ({@code UNION_FUND}, {@code UPPER_SUBSIDY} …)
 * @param earmark what it may be used for and nothing else; absent when it is free
 * @param left what is neither paid nor set aside
 */
public record BudgetLine(
        UUID id,
        int year,
        String account,
        String name,
        String source,
        @Nullable String earmark,
        Money planned,
        Money left) {}
