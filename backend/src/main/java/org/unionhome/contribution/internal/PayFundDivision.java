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
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** The cashier of the union that was split pays what was approved, and both ledgers have it at once. */
@UseCase
@ApplicationScoped
@Transactional
class PayFundDivision {

    private static final String DESCRIPTION = "工会分立经费划分 ";
    private final FundDivisions divisions;
    private final Transfers transfers;
    private final Cashier cashier;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    PayFundDivision(
            FundDivisions divisions,
            Transfers transfers,
            Cashier cashier,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.divisions = divisions;
        this.transfers = transfers;
        this.cashier = cashier;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, FUND_DIVISION_STATE, LEDGER_KEEPER_PAYS, PAYER_TOOK_PART, INVALID_INPUT */
    void run(UUID id, String ifMatch, LocalDate on, String bankReference) {
        FundDivision division = divisions.lock(id);
        Doer payer = scope.requireDoer(current.get(), Permission.PAYMENT_MAKE, division.union());
        request.requireVersion(ifMatch, division.version());
        if (division.status() != FundDivision.Status.APPROVED) {
            throw Problem.of(ContributionProblem.FUND_DIVISION_STATE);
        }
        cashier.requireNoKeeper(division.union());
        payer.requireNotAmong(division.hands(), ProblemCode.PAYER_TOOK_PART);
        boolean future = on.isAfter(LocalDate.now(clock));
        if (future || on.isBefore(Objects.requireNonNull(division.decided()).on())) {
            throw Problem.ofFault("/paidOn", future ? "IN_FUTURE" : "BEFORE_EVENT");
        }
        UUID transfer = Ids.next();
        sql.update(
                """
                update fund_division
                   set status = 'PAID', payer_hands = ?, payer_name = ?, paid_on = ?, bank_reference = ?, transfer_id = ?,
                       version = version + 1
                 where id = ?
                """,
                payer.hands(),
                payer.name(),
                on,
                bankReference,
                transfer,
                id);
        transfers.record(new Transfers.Transfer(
                transfer,
                division.union(),
                division.into(),
                on,
                Transfers.Kind.DIVISION,
                DESCRIPTION + division.number(),
                division.amount(),
                Money.ZERO));
        request.touched(division.union());
        audit.record(
                "fund-division.paid",
                AuditTrail.Subject.of("fund-division", id, division.union()),
                division.amount().toString());
    }
}
