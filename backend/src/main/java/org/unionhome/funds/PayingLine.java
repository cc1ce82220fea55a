package org.unionhome.funds;

import java.util.UUID;

/** A line that may pay, and the union out of whose budget it does. */
public record PayingLine(UUID union, BudgetLine line) {}
