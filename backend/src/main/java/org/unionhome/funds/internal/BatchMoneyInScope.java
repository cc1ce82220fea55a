package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.BudgetLine;
import org.unionhome.funds.Funds;
import org.unionhome.funds.LeftOver;
import org.unionhome.funds.MoneyBatch;
import org.unionhome.funds.PayingLine;
import org.unionhome.funds.PaymentOrder;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/** Batches that ask for money, as far as the caller's authority goes. */
@ApplicationScoped
class BatchMoneyInScope implements BatchMoney {

    private final Funds funds;
    private final Sql sql;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    BatchMoneyInScope(Funds funds, Sql sql, UnionTree tree, Scope scope, CurrentActor current, Clock clock) {
        this.funds = funds;
        this.sql = sql;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public List<PayingLine> lines(UUID union, Purpose purpose, Permission needed) {
        var upwards = new ArrayList<>(tree.lineOf(union));
        Collections.reverse(upwards);
        return upwards.stream()
                .filter(above -> scope.allows(current.get(), needed, above))
                .flatMap(above -> of(above, purpose).stream().map(line -> new PayingLine(above, line)))
                .toList();
    }

    @Override
    public PayingLine line(UUID line, UUID union, Purpose purpose, Permission needed) {
        return lines(union, purpose, needed).stream()
                .filter(offered -> offered.line().id().equals(line))
                .findFirst()
                .orElseThrow(() -> Problem.ofFault("/lineId", "NOT_A_PAYING_LINE"));
    }

    @Override
    public Optional<BudgetLine> usual(UUID union, Purpose purpose) {
        List<BudgetLine> open = of(union, purpose).stream()
                .filter(line -> !line.left().isZero())
                .toList();
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    private List<BudgetLine> of(UUID union, Purpose purpose) {
        return funds.linesFor(union, LocalDate.now(clock).getYear(), purpose);
    }

    @Override
    public Approved approve(MoneyBatch batch, Permission needed) {
        Money total = batch.total();
        scope.require(current.get(), needed, batch.union(), total);
        requireAnother(batch, needed, batch.union());
        UUID paying = line(batch.line(), batch.union(), batch.purpose(), needed).union();
        scope.require(current.get(), needed, paying, total);
        Doer approver = requireAnother(batch, needed, paying);
        UUID order = funds.order(new PaymentOrder(
                batch.origin(), batch.line(), batch.purpose(), batch.handler(), approver, batch.items()));
        return new Approved(order, approver);
    }

    private Doer requireAnother(MoneyBatch batch, Permission needed, UUID union) {
        Doer approver = scope.requireDoer(current.get(), needed, union);
        if (approver.isBehind(batch.handler())) {
            throw Problem.of(ProblemCode.SELF_APPROVAL);
        }
        return approver;
    }

    @Override
    public Money takeBack(UUID order, UUID with, String reason) {
        Map<UUID, Money> amounts = items(order, false);
        if (items(order, true).isEmpty()) {
            funds.cancel(order, reason);
            return amounts.values().stream().reduce(Money.ZERO, Money::plus);
        }
        return funds.giveBack(order, new LeftOver(with, LocalDate.now(clock), reason, amounts));
    }

    /** What is not given back yet; held, as the cashier may be paying. */
    private Map<UUID, Money> items(UUID order, boolean paidAlone) {
        sql.first("select 1 from payment_order where id = ? for update", row -> true, order);
        return sql
                .list(
                        """
                        select item_id, amount
                          from payment_item
                         where order_id = ? and status <> 'CANCELLED' and (status = 'PAID' or not ?)
                        """,
                        row -> Map.entry(Sql.id(row, "item_id"), new Money(row.getBigDecimal("amount"))),
                        order,
                        paidAlone)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
