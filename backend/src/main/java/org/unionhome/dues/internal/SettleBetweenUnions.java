package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/**
 * The bank transferred what one union owed another for dues that had followed their members: a cashier of both enters it, who
 * keeps neither the books nor the dues, and both books have it at once.
 */
@UseCase
@ApplicationScoped
@Transactional
class SettleBetweenUnions {

    private static final String DESCRIPTION = "工会间会费往来";
    private final BetweenUnions between;
    private final Transfers transfers;
    private final Cashier cashier;
    private final DuesLock lock;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    SettleBetweenUnions(
            BetweenUnions between,
            Transfers transfers,
            Cashier cashier,
            DuesLock lock,
            UnionTree tree,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.between = between;
        this.transfers = transfers;
        this.cashier = cashier;
        this.lock = lock;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /** @param amount all that was owed when it was transferred */
    record Transferred(UUID debtor, UUID creditor, Money amount, LocalDate on) {}

    /** @throws Problem NOT_FOUND, LEDGER_KEEPER_PAYS, INVALID_INPUT, DUES_BETWEEN_OTHER_AMOUNT with what is owed */
    void run(Transferred what, String bankReference) {
        Doer payer = scope.requireDoer(current.get(), Permission.PAYMENT_MAKE, what.debtor());
        scope.require(current.get(), Permission.PAYMENT_MAKE, what.creditor());
        cashier.requireNoKeeper(what.debtor(), Permission.DUES_WRITE);
        cashier.requireNoKeeper(what.creditor(), Permission.DUES_WRITE);
        if (what.on().isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/paidOn", "IN_FUTURE");
        }
        lock.take(tree.lineOf(what.debtor()).get(0));
        Money owed = between.net(what.debtor(), what.creditor());
        if (!owed.exceeds(Money.ZERO) || !owed.equals(what.amount())) {
            throw Problem.of(DuesProblem.DUES_BETWEEN_OTHER_AMOUNT, owed.exceeds(Money.ZERO) ? owed : Money.ZERO);
        }
        UUID id = Ids.next();
        transfers.record(new Transfers.Transfer(
                id,
                what.debtor(),
                what.creditor(),
                what.on(),
                Transfers.Kind.DUES,
                DESCRIPTION + " " + bankReference,
                what.amount(),
                Money.ZERO));
        insert(id, what, bankReference, payer);
        request.touched(what.debtor());
        request.touched(what.creditor());
        audit.record(
                "dues.between-settled",
                AuditTrail.Subject.of("dues-between-unions", id, what.debtor()),
                what.amount().toString());
    }

    private void insert(UUID id, Transferred what, String bankReference, Doer payer) {
        sql.update(
                """
                insert into dues_between_unions (id, root_id, from_id, into_id, home_id, amount, moved_on, bank_reference,
                                                 payer_name, payer_hands)
                select ?, u.root_id, u.id, ?, ?, ?, ?, ?, ?, ?::text[] from union_node u where u.id = ?
                """,
                id,
                what.debtor(),
                what.creditor(),
                what.amount(),
                what.on(),
                bankReference,
                payer.name(),
                payer.hands(),
                what.creditor());
    }
}
