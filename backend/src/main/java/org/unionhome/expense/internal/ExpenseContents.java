package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Sql;

/** Lines and invoices of a draft, as they are written. */
@ApplicationScoped
class ExpenseContents {

    private final Sql sql;
    private final ExpenseOffers offers;

    ExpenseContents(Sql sql, ExpenseOffers offers) {
        this.sql = sql;
        this.offers = offers;
    }

    void replace(UUID claim, UUID union, ExpenseContent content) {
        sql.update("delete from expense_line where claim_id = ?", claim);
        sql.update("delete from expense_invoice where claim_id = ?", claim);
        write(claim, union, content);
    }

    /** @throws org.unionhome.kernel.Problem INVALID_INPUT for a budget line that may not pay */
    void write(UUID claim, UUID union, ExpenseContent content) {
        List<ExpenseOffers.Offer> offered = content.lines().stream().allMatch(line -> line.budgetLine() == null)
                ? List.of()
                : offers.of(union, content.use(), Permission.EXPENSE_READ);
        var lines = new ArrayList<Object[]>();
        for (ExpenseContent.Line line : content.lines()) {
            int at = lines.size();
            UUID wanted = line.budgetLine();
            String name = wanted == null
                    ? null
                    : offers.require(offered, wanted, content.use(), "/lines/" + at + "/budgetLineId")
                            .line()
                            .name();
            lines.add(new @Nullable Object[] {Ids.next(), claim, at, line.description(), line.amount(), wanted, name});
        }
        sql.batch(
                """
                insert into expense_line (id, claim_id, position, description, amount, budget_line, line_name)
                values (?, ?, ?, ?, ?, ?::uuid, ?::text)
                """,
                lines);
        writeInvoices(claim, content.invoices());
    }

    private void writeInvoices(UUID claim, List<ExpenseContent.Invoice> invoices) {
        var rows = new ArrayList<Object[]>();
        for (ExpenseContent.Invoice one : invoices) {
            rows.add(new @Nullable Object[] {
                Ids.next(),
                rows.size(),
                one.number(),
                one.issuer(),
                one.issuerNo(),
                one.issuedOn(),
                one.amount(),
                one.key().number(),
                one.key().issuer(),
                claim
            });
        }
        sql.batch(
                """
                insert into expense_invoice (id, claim_id, root_id, position, number, issuer, issuer_no, issued_on, amount,
                                             number_key, issuer_key)
                select ?, c.id, c.root_id, ?, ?, ?, ?::text, ?, ?, ?, ? from expense_claim c where c.id = ?
                """,
                rows);
    }
}
