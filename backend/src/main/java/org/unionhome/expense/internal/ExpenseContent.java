package org.unionhome.expense.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What a claim says.
 *
 * @param supplier whom it is paid to; absent when the claimant gets back what she paid
 * @param withoutInvoice why it is more than its invoices prove
 */
record ExpenseContent(
        String title,
        ExpenseUse use,
        @Nullable String supplier,
        @Nullable String withoutInvoice,
        List<Line> lines,
        List<Invoice> invoices) {

    /** @param budgetLine absent when whoever keeps the books is to say so */
    record Line(String description, Money amount, @Nullable UUID budgetLine) {}

    /** As printed. */
    record Invoice(String number, String issuer, @Nullable String issuerNo, LocalDate issuedOn, Money amount) {
        InvoiceKey key() {
            return InvoiceKey.of(number, issuer);
        }
    }

    Money total() {
        return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    }

    Money invoiced() {
        return invoices.stream().map(Invoice::amount).reduce(Money.ZERO, Money::plus);
    }
}
