package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.Cashier;
import org.unionhome.funds.Transfers;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Employers;

/** The union has been founded: the cashier returns what was kept for it, and both ledgers have it at once. */
@UseCase
@ApplicationScoped
@Transactional
class ReturnFoundingFund {

    private static final String DESCRIPTION = "返还筹备金 ";
    private final FoundingFunds funds;
    private final Employers employers;
    private final UnionTree tree;
    private final Transfers transfers;
    private final Sql sql;
    private final Scope scope;
    private final Cashier cashier;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ReturnFoundingFund(
            FoundingFunds funds,
            Employers employers,
            UnionTree tree,
            Transfers transfers,
            Sql sql,
            Scope scope,
            Cashier cashier,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.funds = funds;
        this.employers = employers;
        this.tree = tree;
        this.transfers = transfers;
        this.sql = sql;
        this.scope = scope;
        this.cashier = cashier;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param to the union of the same employer, below the one that keeps it
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, FOUNDING_FUND_RETURNED, LEDGER_KEEPER_PAYS, PAYER_TOOK_PART, INVALID_INPUT
     */
    void run(UUID id, String ifMatch, UUID to, LocalDate on, String bankReference) {
        FoundingFund fund = funds.lock(id);
        Doer payer = scope.requireDoer(current.get(), Permission.PAYMENT_MAKE, fund.union());
        request.requireVersion(ifMatch, fund.version());
        if (fund.returnedTo() != null) {
            throw Problem.of(ContributionProblem.FOUNDING_FUND_RETURNED);
        }
        cashier.requireNoKeeper(fund.union());
        payer.requireNotAmong(fund.handlers(), ProblemCode.PAYER_TOOK_PART);
        requireSound(fund, to, on);
        UUID transfer = Ids.next();
        sql.update(
                """
                update founding_fund
                   set transfer_id = ?, returned_to = ?, returned_on = ?, bank_reference = ?, payer_hands = ?, payer_name = ?,
                       version = version + 1
                 where id = ?
                """,
                transfer,
                to,
                on,
                bankReference,
                payer.hands(),
                payer.name(),
                id);
        transfers.record(new Transfers.Transfer(
                transfer,
                fund.union(),
                to,
                on,
                Transfers.Kind.FOUNDING_FUND,
                DESCRIPTION + fund.month(),
                fund.amount(),
                Money.ZERO));
        request.touched(fund.union());
        audit.record(
                "founding-fund.returned",
                AuditTrail.Subject.of("founding-fund", id, fund.union()),
                fund.amount().toString());
    }

    private void requireSound(FoundingFund fund, UUID to, LocalDate on) {
        boolean below = !to.equals(fund.union()) && tree.lineOf(to).contains(fund.union());
        if (!below || !fund.employer().equals(employers.ofUnions(List.of(to)).get(to))) {
            throw Problem.ofFault("/toUnionId", "NOT_OF_EMPLOYER");
        }
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(fund.receivedOn())) {
            throw Problem.ofFault("/paidOn", on.isAfter(LocalDate.now(clock)) ? "IN_FUTURE" : "BEFORE_EVENT");
        }
    }
}
