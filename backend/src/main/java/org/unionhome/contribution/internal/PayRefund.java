package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** The cashier pays back what was granted; the ledger gets an entry for each month. */
@UseCase
@ApplicationScoped
@Transactional
class PayRefund {

    private static final String DESCRIPTION = "返还经费 ";
    private final Reliefs reliefs;
    private final Contributions contributions;
    private final Receipts receipts;
    private final Sql sql;
    private final Scope scope;
    private final Cashier cashier;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    PayRefund(
            Reliefs reliefs,
            Contributions contributions,
            Receipts receipts,
            Sql sql,
            Scope scope,
            Cashier cashier,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.reliefs = reliefs;
        this.contributions = contributions;
        this.receipts = receipts;
        this.sql = sql;
        this.scope = scope;
        this.cashier = cashier;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, RELIEF_STATE, LEDGER_KEEPER_PAYS, PAYER_TOOK_PART, INVALID_INPUT,
     *     RELIEF_ABOVE_OPEN when less is there than was granted
     */
    void run(UUID id, String ifMatch, LocalDate on) {
        Relief relief = reliefs.lock(id);
        Doer payer = scope.requireDoer(current.get(), Permission.PAYMENT_MAKE, relief.union());
        request.requireVersion(ifMatch, relief.version());
        if (relief.status() != Relief.Status.APPROVED || relief.kind() != Relief.Kind.REFUND) {
            throw Problem.of(ContributionProblem.RELIEF_STATE);
        }
        cashier.requireNoKeeper(relief.union());
        payer.requireNotAmong(relief.applicants(), ProblemCode.PAYER_TOOK_PART);
        payer.requireNotAmong(relief.deciders(), ProblemCode.PAYER_TOOK_PART);
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(Objects.requireNonNull(relief.decidedOn()))) {
            throw Problem.ofFault("/paidOn", on.isAfter(LocalDate.now(clock)) ? "IN_FUTURE" : "BEFORE_EVENT");
        }
        reliefs.months(relief).forEach(of -> giveBack(relief, of, on));
        sql.update(
                """
                update contribution_relief
                   set status = 'PAID', payer_hands = ?, payer_name = ?, paid_on = ?, version = version + 1 where id = ?
                """,
                payer.hands(),
                payer.name(),
                on,
                id);
        request.touched(relief.union());
        audit.record(
                "relief.paid",
                AuditTrail.Subject.of("relief", id, relief.union()),
                relief.amount().toString());
    }

    private void giveBack(Relief relief, Reliefs.OfMonth of, LocalDate on) {
        var place = new Payroll.Place(relief.union(), of.month());
        contributions.hold(place);
        Contribution month = contributions.inForce(List.of(place)).get(place);
        if (month == null || of.amount().exceeds(month.received())) {
            throw Problem.of(
                    ContributionProblem.RELIEF_ABOVE_OPEN, of.month(), month == null ? Money.ZERO : month.received());
        }
        Money forAbove = Split.backFromAbove(
                month.amount(), month.onward(), month.received(), month.bookedForAbove(), of.amount());
        UUID id = Ids.next();
        sql.update(
                """
                insert into contribution_refund (id, root_id, union_id, l1, l2, l3, l4, l5, l6, relief_id, month, amount,
                                                 for_above, refunded_on)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ? from union_node u where u.id = ?
                """,
                id,
                relief.id(),
                of.month().atDay(1),
                of.amount(),
                forAbove,
                on,
                relief.union());
        receipts.refunded(new Receipts.Receipt(
                id,
                relief.union(),
                on,
                Receipts.Income.CONTRIBUTION,
                Receipts.Where.BANK,
                DESCRIPTION + of.month(),
                of.amount(),
                forAbove));
    }
}
