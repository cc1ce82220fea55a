package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.funds.Cashier;
import org.unionhome.funds.Transfers;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** The bank sent a returned preparatory fund back: both ledgers take it back, and it is kept again until it is returned anew. */
@UseCase
@ApplicationScoped
@Transactional
class KeepFoundingFund {

    private static final int BOTH_SIDES = 2;
    private final FoundingFunds funds;
    private final Transfers transfers;
    private final Sql sql;
    private final Scope scope;
    private final Cashier cashier;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    KeepFoundingFund(
            FoundingFunds funds,
            Transfers transfers,
            Sql sql,
            Scope scope,
            Cashier cashier,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.funds = funds;
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
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, FOUNDING_FUND_KEPT, LEDGER_KEEPER_PAYS, INVALID_INPUT, REMITTANCE_STATE when
     *     one of the two ledgers is out of reach
     */
    void run(UUID id, String ifMatch, LocalDate on, String reason) {
        FoundingFund fund = funds.lock(id);
        scope.require(current.get(), Permission.PAYMENT_MAKE, fund.union());
        request.requireVersion(ifMatch, fund.version());
        UUID transfer = fund.transfer();
        if (transfer == null) {
            throw Problem.of(ContributionProblem.FOUNDING_FUND_KEPT);
        }
        cashier.requireNoKeeper(fund.union());
        boolean future = on.isAfter(LocalDate.now(clock));
        if (future || on.isBefore(Objects.requireNonNull(fund.returnedOn()))) {
            throw Problem.ofFault("/returnedOn", future ? "IN_FUTURE" : "BEFORE_EVENT");
        }
        if (transfers.takeBack(transfer, on, reason) != BOTH_SIDES) {
            throw Problem.of(ContributionProblem.REMITTANCE_STATE);
        }
        sql.update(
                """
                update founding_fund
                   set transfer_id = null, returned_to = null, returned_on = null, bank_reference = null,
                       payer_hands = null, payer_name = null, version = version + 1
                 where id = ?
                """,
                id);
        request.touched(fund.union());
        audit.record(
                "founding-fund.sent-back",
                AuditTrail.Subject.of("founding-fund", id, fund.union()),
                fund.amount().toString());
    }
}
