package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.BudgetLine;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/**
 * Asks that a budget line pays what is due of pledges of a union and its groups. The pledges are held meanwhile, so that of
 * two who ask at once each month is asked for by one.
 */
@UseCase
@ApplicationScoped
@Transactional
class ProposePledgePayment {

    /** Children are no workers in hardship with a file of their own. */
    static final Purpose PURPOSE = Purpose.UNFILED_AID;

    private final PledgePayments payments;
    private final BatchMoney money;
    private final Unions unions;
    private final Notices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ProposePledgePayment(
            PledgePayments payments,
            BatchMoney money,
            Unions unions,
            Notices notices,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.payments = payments;
        this.money = money;
        this.unions = unions;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, NOTHING_TO_PAY, INVALID_INPUT for a line that cannot pay, BUDGET_EXHAUSTED */
    UUID run(UUID union, UUID lineId) {
        Doer proposer = scope.requireDoer(current.get(), Permission.AID_WORK, union);
        unions.requireLiving(union);
        BudgetLine line =
                money.line(lineId, union, PURPOSE, Permission.AID_WORK).line();
        payments.holdPledges(union);
        UUID id = Ids.next();
        List<PledgePayment.Part> parts = payments.uncharged(union, id);
        if (parts.isEmpty()) {
            throw Problem.of(ProblemCode.NOTHING_TO_PAY);
        }
        Money total = parts.stream().map(PledgePayment.Part::amount).reduce(Money.ZERO, Money::plus);
        if (total.exceeds(line.left())) {
            throw Problem.of(ProblemCode.BUDGET_EXHAUSTED, line.left().toString());
        }
        insert(id, union, line, parts, total, proposer);
        charge(parts);
        notices.tellOfficers(
                union,
                Permission.AID_DECIDE,
                Notices.Notice.of("PLEDGE_PAYMENT_PROPOSED", "/desk/aid/pledges", "pledge-payment|" + id));
        request.touched(union);
        audit.record("pledge.payment-proposed", AuditTrail.Subject.of("pledge-payment", id, union), total.toString());
        return id;
    }

    private void insert(
            UUID id, UUID union, BudgetLine line, List<PledgePayment.Part> parts, Money total, Doer proposer) {
        sql.update(
                """
                insert into aid_pledge_payment (id, union_id, budget_line, line_name, months, amount, status, proposed_by,
                                                proposer_name, proposer, proposer_for, proposed_at)
                values (?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?, ?::uuid, ?::uuid, ?)
                """,
                id,
                union,
                line.id(),
                line.name(),
                parts.stream().mapToInt(PledgePayment.Part::months).sum(),
                total,
                proposer.subject(),
                proposer.name(),
                proposer.person(),
                proposer.lender(),
                Instant.now(clock));
        sql.batch(
                """
                insert into aid_pledge_payment_item (id, payment_id, pledge_id, months, amount) values (?, ?, ?, ?, ?)
                """,
                parts.stream()
                        .map(part ->
                                new Object[] {part.id(), part.payment(), part.pledge(), part.months(), part.amount()})
                        .toList());
    }

    private void charge(List<PledgePayment.Part> parts) {
        for (PledgePayment.Part part : parts) {
            int charged = sql.update(
                    """
                    update aid_pledge_due set item_id = ?
                     where pledge_id = ? and item_id is null and received_on is null
                    """,
                    part.id(),
                    part.pledge());
            if (charged != part.months()) {
                throw new IllegalStateException("counted " + part.months() + " months but charged " + charged);
            }
        }
    }
}
