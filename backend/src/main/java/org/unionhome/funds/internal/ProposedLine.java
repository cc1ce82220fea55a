package org.unionhome.funds.internal;

import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * A line as a budget document proposes it.
 *
 * @param planned of an adjustment, what is planned from then on and not the difference
 */
record ProposedLine(String account, String name, String source, @Nullable String earmark, Money planned) {}
