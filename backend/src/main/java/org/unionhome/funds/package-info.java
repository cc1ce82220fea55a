/**
 * Money of unions: budgets by line, what is set aside on them, payments by the cashier, and the double-entry ledger that
 * records them. Other features decide who gets what and ask here for the money; nothing is paid but against a line of an
 * approved budget, exactly once, and never by who handled or approved it. Uses organization and policy.
 */
@Module(mayUse = {"organization", "policy"})
@NullMarked
package org.unionhome.funds;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
