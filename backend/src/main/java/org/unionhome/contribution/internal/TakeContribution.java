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
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * Takes in what an employer paid for a month: the union's own part is income, the other is owed to the union above. Cash is
 * taken by the cashier, who keeps no ledger; what came by bank is entered by who keeps contributions.
 */
@UseCase
@ApplicationScoped
@Transactional
class TakeContribution {

    private static final String DESCRIPTION = "拨缴经费 ";
    private final Contributions contributions;
    private final Cashier cashier;
    private final Receipts receipts;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    TakeContribution(
            Contributions contributions,
            Cashier cashier,
            Receipts receipts,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.contributions = contributions;
        this.cashier = cashier;
        this.receipts = receipts;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param method BANK or CASH
     * @param receiptNo of the receipt or of the bank; the same number is the same payment
     */
    record Taking(LocalDate receivedOn, String method, Money amount, String receiptNo) {}

    /**
     * @return the edition that holds
     * @throws Problem NOT_FOUND, INVALID_INPUT, LEDGER_KEEPER_PAYS, CONTRIBUTION_ABOVE_OPEN, CONTRIBUTION_RECEIVED_ALREADY
     */
    UUID run(UUID id, Taking taking) {
        Contribution contribution =
                contributions.lock(id, cashier.taking(taking.method(), Permission.CONTRIBUTION_WRITE));
        cashier.requireNoKeeperOfCash(taking.method(), contribution.union());
        requireSound(taking, contribution);
        UUID payment = Ids.next();
        Money forAbove = Split.forAbove(
                contribution.amount(),
                contribution.onward(),
                contribution.received(),
                contribution.bookedForAbove(),
                taking.amount());
        insert(payment, contribution, taking, forAbove);
        receipts.received(List.of(new Receipts.Receipt(
                payment,
                contribution.union(),
                taking.receivedOn(),
                Receipts.Income.CONTRIBUTION,
                Receipts.Where.valueOf(taking.method()),
                DESCRIPTION + contribution.month(),
                taking.amount(),
                forAbove)));
        request.touched(contribution.union());
        audit.record(
                "contribution.received",
                AuditTrail.Subject.of("contribution", contribution.id(), contribution.union()),
                taking.amount().toString());
        return contribution.id();
    }

    private void requireSound(Taking taking, Contribution contribution) {
        if (taking.receivedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/receivedOn", "IN_FUTURE");
        }
        if (taking.receivedOn().isBefore(contribution.month().atDay(1))) {
            throw Problem.ofFault("/receivedOn", "BEFORE_EVENT");
        }
        if (taking.amount().isZero() || taking.amount().exceeds(contribution.open())) {
            throw Problem.of(ContributionProblem.CONTRIBUTION_ABOVE_OPEN, contribution.open());
        }
    }

    private void insert(UUID id, Contribution contribution, Taking taking, Money forAbove) {
        try {
            sql.update(
                    """
                    insert into contribution_payment (id, root_id, union_id, l1, l2, l3, l4, l5, l6, month, amount, for_above,
                                                      received_on, method, receipt_no, recorded_by, recorder_name, recorded_at)
                    select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ?, ?, ?, ?, ?
                      from union_node u where u.id = ?
                    """,
                    id,
                    contribution.month().atDay(1),
                    taking.amount(),
                    forAbove,
                    taking.receivedOn(),
                    taking.method(),
                    taking.receiptNo(),
                    current.get().identity().subject(),
                    current.get().name(),
                    Instant.now(clock),
                    contribution.union());
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "contribution_payment_once")
                    ? Problem.of(ContributionProblem.CONTRIBUTION_RECEIVED_ALREADY)
                    : failed;
        }
    }
}
