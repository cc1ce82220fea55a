package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.kernel.files.Paper;

/** Adds papers to a draft and takes them off; each makes it a new version, so that nobody submits what she has not seen. */
@UseCase
@ApplicationScoped
@Transactional
class KeepExpensePapers {

    private static final int MOST = 30;
    private final ExpenseClaims claims;
    private final ExpensePapers papers;
    private final FieldCipher cipher;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    KeepExpensePapers(
            ExpenseClaims claims,
            ExpensePapers papers,
            FieldCipher cipher,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.claims = claims;
        this.papers = papers;
        this.cipher = cipher;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, EXPENSE_STATE, TOO_MUCH_EVIDENCE */
    void add(UUID id, String name, Paper paper) {
        ExpenseClaim claim = draft(id);
        if (papers.of(id).size() >= MOST) {
            throw Problem.of(ProblemCode.TOO_MUCH_EVIDENCE, MOST);
        }
        sql.update(
                """
                insert into expense_paper (id, claim_id, name, media_type, content, bytes, added_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                id,
                name,
                paper.mediaType(),
                cipher.encrypt(ExpensePapers.PAPER, paper.content()),
                paper.content().length,
                Instant.now(clock));
        changed(claim, "expense.paper-added");
    }

    /** @throws Problem NOT_FOUND, EXPENSE_STATE */
    void takeOff(UUID id, UUID paper) {
        ExpenseClaim claim = draft(id);
        if (sql.update("delete from expense_paper where id = ? and claim_id = ?", paper, id) == 0) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        changed(claim, "expense.paper-taken-off");
    }

    private ExpenseClaim draft(UUID id) {
        ExpenseClaim claim = claims.lock(id);
        scope.require(current.get(), Permission.EXPENSE_WRITE, claim.union());
        if (!claim.is(ExpenseClaim.Status.DRAFT)) {
            throw Problem.of(ExpenseProblem.EXPENSE_STATE);
        }
        return claim;
    }

    private void changed(ExpenseClaim claim, String action) {
        Doer doer = scope.doer(current.get(), Permission.EXPENSE_WRITE, claim.union());
        sql.update(
                """
                update expense_claim
                   set handler_hands = array(select distinct unnest(handler_hands || ?::text[])),
                       version = version + 1, updated_at = ?
                 where id = ?
                """,
                doer.hands(),
                Instant.now(clock),
                claim.id());
        request.touched(claim.union());
        audit.record(action, AuditTrail.Subject.of("expense-claim", claim.id(), claim.union()));
    }
}
