/**
 * Expense claims (报销): what somebody spent for a union, with the invoices that prove it. A claim is handled by one, checked by
 * who keeps the books, approved by a third and paid by a fourth, and an invoice counts once in the whole tree. Uses
 * organization and funds.
 */
@Module(mayUse = {"organization", "funds"})
@NullMarked
package org.unionhome.expense;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
