package org.unionhome.expense.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem.FieldFault;

class ExpensePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @Test
    void lines_that_invoices_prove_stand() {
        assertThat(faults(null, "300.00", invoice("1", "200.00"), invoice("2", "100.00")))
                .isEmpty();
    }

    @Test
    void a_fen_more_than_the_invoices_wants_a_reason() {
        assertThat(faults(null, "300.01", invoice("1", "300.00"))).containsExactly("/withoutInvoice WITHOUT_INVOICE");
        assertThat(faults("裁判劳务费", "300.01", invoice("1", "300.00"))).isEmpty();
    }

    @Test
    void one_invoice_proves_once() {
        assertThat(faults(null, "300.00", invoice("A 1", "300.00"), invoice("a-1", "300.00")))
                .containsExactly("/invoices/1/number GIVEN_TWICE");
    }

    @Test
    void nothing_is_free_and_no_invoice_is_of_tomorrow() {
        assertThat(faults("无", "0.00")).containsExactly("/lines/0/amount NOT_POSITIVE");
        var tomorrow = new ExpenseContent.Invoice("1", "甲公司", null, TODAY.plusDays(1), Money.of("300.00"));
        assertThat(faults(null, "300.00", tomorrow)).containsExactly("/invoices/0/issuedOn IN_FUTURE");
    }

    private static List<String> faults(
            @Nullable String withoutInvoice, String amount, ExpenseContent.Invoice... invoices) {
        var line = new ExpenseContent.Line("场地费", Money.of(amount), null);
        var content =
                new ExpenseContent("比赛", ExpenseUse.ACTIVITY, null, withoutInvoice, List.of(line), List.of(invoices));
        return ExpensePolicy.faults(content, TODAY).stream()
                .map(ExpensePolicyTest::said)
                .toList();
    }

    private static String said(FieldFault fault) {
        return fault.pointer() + " " + fault.code();
    }

    private static ExpenseContent.Invoice invoice(String number, String amount) {
        return new ExpenseContent.Invoice(number, "甲公司", null, TODAY, Money.of(amount));
    }
}
