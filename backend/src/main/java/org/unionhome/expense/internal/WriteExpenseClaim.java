package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** Puts a claim together. As a draft it may be changed by whoever works for the union, and all of them have had a hand in it. */
@UseCase
@ApplicationScoped
@Transactional
class WriteExpenseClaim {

    private final ExpenseClaims claims;
    private final ExpenseContents contents;
    private final Unions unions;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    WriteExpenseClaim(
            ExpenseClaims claims,
            ExpenseContents contents,
            Unions unions,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.claims = claims;
        this.contents = contents;
        this.unions = unions;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, INVALID_INPUT */
    UUID begin(UUID union, ExpenseContent content) {
        Doer claimant = scope.requireDoer(current.get(), Permission.EXPENSE_WRITE, union);
        unions.requireLiving(union);
        requireSound(content);
        UUID id = Ids.next();
        sql.update(
                """
                insert into expense_claim (id, union_id, title, spent_for, pay_to, supplier, status, total, without_invoice,
                                           claimant, claimant_name, claimant_person, claimant_for, handler_hands, updated_at)
                values (?, ?, ?, ?, ?, ?::text, 'DRAFT', ?, ?::text, ?, ?, ?::uuid, ?::uuid, ?::text[], ?)
                """,
                id,
                union,
                content.title(),
                content.use(),
                payTo(content),
                content.supplier(),
                content.total(),
                content.withoutInvoice(),
                claimant.subject(),
                claimant.name(),
                claimant.person(),
                claimant.lender(),
                claimant.hands(),
                Instant.now(clock));
        contents.write(id, union, content);
        request.touched(union);
        audit.record(
                "expense.drafted",
                AuditTrail.Subject.of("expense-claim", id, union),
                content.total().toString());
        return id;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, EXPENSE_STATE, INVALID_INPUT */
    void change(UUID id, String ifMatch, ExpenseContent content) {
        ExpenseClaim claim = claims.lock(id);
        Doer doer = scope.requireDoer(current.get(), Permission.EXPENSE_WRITE, claim.union());
        request.requireVersion(ifMatch, claim.version());
        if (!claim.is(ExpenseClaim.Status.DRAFT)) {
            throw Problem.of(ExpenseProblem.EXPENSE_STATE);
        }
        requireSound(content);
        sql.update(
                """
                update expense_claim
                   set title = ?, spent_for = ?, pay_to = ?, supplier = ?::text, total = ?, without_invoice = ?::text,
                       handler_hands = array(select distinct unnest(handler_hands || ?::text[])),
                       version = version + 1, updated_at = ?
                 where id = ?
                """,
                content.title(),
                content.use(),
                payTo(content),
                content.supplier(),
                content.total(),
                content.withoutInvoice(),
                doer.hands(),
                Instant.now(clock),
                id);
        contents.replace(id, claim.union(), content);
        request.touched(claim.union());
        audit.record(
                "expense.changed",
                AuditTrail.Subject.of("expense-claim", id, claim.union()),
                content.total().toString());
    }

    private void requireSound(ExpenseContent content) {
        var faults = ExpensePolicy.faults(content, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
    }

    private static String payTo(ExpenseContent content) {
        return content.supplier() == null ? "CLAIMANT" : "SUPPLIER";
    }
}
