package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.Cashier;
import org.unionhome.funds.Receipts;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Employers;

/** The union above takes in what an employer pays while its workers have no union: all of it, kept for the union to come. */
@UseCase
@ApplicationScoped
@Transactional
class CollectFoundingFund {

    private static final String INSERT =
            """
            insert into founding_fund (id, root_id, union_id, l1, l2, l3, l4, l5, l6, employer_id, month, components, wages, rate,
                                       amount, received_on, method, receipt_no, handler_hands, handler_name, recorded_at)
            select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?
              from union_node u where u.id = ?
            """;
    private static final String DESCRIPTION = "筹备金 ";
    private final Assessing assessing;
    private final Cashier cashier;
    private final Components components;
    private final Employers employers;
    private final Receipts receipts;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    CollectFoundingFund(
            Assessing assessing,
            Cashier cashier,
            Components components,
            Employers employers,
            Receipts receipts,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.assessing = assessing;
        this.cashier = cashier;
        this.components = components;
        this.employers = employers;
        this.receipts = receipts;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, LEDGER_KEEPER_PAYS, FOUNDING_FUND_AMOUNT, FOUNDING_FUND_TAKEN */
    UUID run(UUID employer, Payroll payroll, TakeContribution.Taking taken) {
        Doer handler = scope.requireDoer(
                current.get(), cashier.taking(taken.method(), Permission.CONTRIBUTION_WRITE), payroll.union());
        cashier.requireNoKeeperOfCash(taken.method(), payroll.union());
        if (!employers.names(List.of(employer)).containsKey(employer)) {
            throw Problem.ofFault("/employerId", "UNKNOWN_VALUE");
        }
        if (taken.receivedOn().isAfter(LocalDate.now(clock))
                || taken.receivedOn().isBefore(payroll.month().atDay(1))) {
            throw Problem.ofFault(
                    "/receivedOn", taken.receivedOn().isAfter(LocalDate.now(clock)) ? "IN_FUTURE" : "BEFORE_EVENT");
        }
        var rules = assessing.rules(payroll.union(), payroll.month());
        Money amount = rules.of(payroll.wages());
        if (!amount.equals(taken.amount()) || amount.isZero()) {
            throw Problem.of(ContributionProblem.FOUNDING_FUND_AMOUNT, amount);
        }
        UUID id = Ids.next();
        insert(id, employer, payroll, rules.rate().value().toString(), taken, handler);
        receipts.received(List.of(new Receipts.Receipt(
                id,
                payroll.union(),
                taken.receivedOn(),
                Receipts.Income.FOUNDING_FUND,
                Receipts.Where.valueOf(taken.method()),
                DESCRIPTION + payroll.month(),
                amount)));
        request.touched(payroll.union());
        audit.record(
                "founding-fund.collected",
                AuditTrail.Subject.of("founding-fund", id, payroll.union()),
                amount.toString());
        return id;
    }

    private void insert(
            UUID id, UUID employer, Payroll payroll, String rate, TakeContribution.Taking taken, Doer handler) {
        try {
            sql.update(
                    INSERT,
                    id,
                    employer,
                    payroll.month().atDay(1),
                    components.written(payroll.components()),
                    payroll.wages(),
                    rate,
                    taken.amount(),
                    taken.receivedOn(),
                    taken.method(),
                    taken.receiptNo(),
                    handler.hands(),
                    handler.name(),
                    Instant.now(clock),
                    payroll.union());
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(ContributionProblem.FOUNDING_FUND_TAKEN) : failed;
        }
    }
}
