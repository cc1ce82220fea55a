package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.BudgetLine;
import org.unionhome.funds.Funds;
import org.unionhome.funds.LeftOver;
import org.unionhome.funds.PaymentOrder;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

/** The door of funds, working in the transaction of whoever asks. */
@ApplicationScoped
class FundsInDatabase implements Funds {

    private final BudgetLines lines;
    private final PaymentOrders orders;
    private final Spending spending;
    private final Subsidies subsidies;
    private final GiveBack giveBack;
    private final BookLock books;
    private final AuditTrail audit;

    FundsInDatabase(
            BudgetLines lines,
            PaymentOrders orders,
            Spending spending,
            Subsidies subsidies,
            GiveBack giveBack,
            BookLock books,
            AuditTrail audit) {
        this.lines = lines;
        this.orders = orders;
        this.spending = spending;
        this.subsidies = subsidies;
        this.giveBack = giveBack;
        this.books = books;
        this.audit = audit;
    }

    @Override
    public List<BudgetLine> linesFor(UUID union, int year, Purpose purpose) {
        return lines.of(union, year).stream()
                .filter(line -> spending.mayPay(line, purpose))
                .map(LineRow::asSeenOutside)
                .toList();
    }

    @Override
    public void requireFor(UUID line, Purpose purpose) {
        lines.find(line).ifPresent(seen -> spending.require(seen, purpose));
    }

    @Override
    public boolean mayBeGivenFor(Purpose purpose) {
        return subsidies.mayBeGivenFor(purpose);
    }

    @Override
    public UUID order(PaymentOrder wanted) {
        var before = orders.standing(wanted.origin());
        if (before.isPresent()) {
            return before.get();
        }
        LineRow line = lines.find(wanted.line()).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        books.requireYearOpen(line.union(), line.year());
        spending.require(line, wanted.purpose());
        spending.requireTwo(wanted);
        subsidies.requireCovered(line, wanted.total());
        if (!lines.setAside(line.id(), wanted.total())) {
            throw lines.exhausted(line.id());
        }
        UUID id = orders.insert(wanted, line.union());
        audit.record(
                "payment.ordered",
                AuditTrail.Subject.of("payment-order", id, line.union()),
                wanted.total().toString());
        return id;
    }

    @Override
    public void cancel(UUID order, String reason) {
        OrderRow row = orders.lock(order);
        if (row.cancelled()) {
            return;
        }
        var open = orders.cancelOpen(row.id());
        if (open.isZero()) {
            throw Problem.of(ProblemCode.ORDER_PAID);
        }
        orders.close(row.id(), reason);
        lines.giveBack(row.line(), open);
        audit.record(
                "payment.cancelled", AuditTrail.Subject.of("payment-order", row.id(), row.union()), open.toString());
    }

    @Override
    public Money giveBack(UUID order, LeftOver leftOver) {
        return giveBack.run(orders.lock(order), leftOver);
    }
}
