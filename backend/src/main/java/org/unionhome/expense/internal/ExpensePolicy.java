package org.unionhome.expense.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unionhome.kernel.Problem.FieldFault;

/** What of a claim cannot stand, field by field. What is only unusual is said to whoever checks. */
final class ExpensePolicy {

    private ExpensePolicy() {}

    static List<FieldFault> faults(ExpenseContent content, LocalDate today) {
        return Stream.of(lines(content), invoices(content, today), twice(content), uncovered(content))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<FieldFault> lines(ExpenseContent content) {
        return IntStream.range(0, content.lines().size())
                .filter(at -> content.lines().get(at).amount().isZero())
                .mapToObj(at -> fault("/lines/" + at + "/amount", "NOT_POSITIVE"));
    }

    private static Stream<FieldFault> invoices(ExpenseContent content, LocalDate today) {
        return IntStream.range(0, content.invoices().size())
                .boxed()
                .flatMap(at -> invoice("/invoices/" + at, content.invoices().get(at), today));
    }

    private static Stream<FieldFault> invoice(String at, ExpenseContent.Invoice one, LocalDate today) {
        return Stream.of(
                        InvoiceKey.faultOf(one.number()).map(code -> fault(at + "/number", code)),
                        InvoiceKey.faultOfIssuerNo(one.issuerNo()).map(code -> fault(at + "/issuerNo", code)),
                        when(one.key().issuer().isEmpty(), at + "/issuer", "REQUIRED"),
                        when(one.amount().isZero(), at + "/amount", "NOT_POSITIVE"),
                        when(one.issuedOn().isAfter(today), at + "/issuedOn", "IN_FUTURE"))
                .flatMap(Optional::stream);
    }

    /** One invoice proves once, also within a claim. */
    private static Stream<FieldFault> twice(ExpenseContent content) {
        Set<InvoiceKey> seen = new HashSet<>();
        return IntStream.range(0, content.invoices().size())
                .filter(at -> !seen.add(content.invoices().get(at).key()))
                .mapToObj(at -> fault("/invoices/" + at + "/number", "GIVEN_TWICE"));
    }

    /** What no invoice proves wants a reason, for whoever checks. */
    private static Stream<FieldFault> uncovered(ExpenseContent content) {
        boolean more = content.total().exceeds(content.invoiced());
        return when(more && content.withoutInvoice() == null, "/withoutInvoice", "WITHOUT_INVOICE").stream();
    }

    private static Optional<FieldFault> when(boolean wrong, String pointer, String code) {
        return wrong ? Optional.of(fault(pointer, code)) : Optional.empty();
    }

    private static FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, List.of());
    }
}
