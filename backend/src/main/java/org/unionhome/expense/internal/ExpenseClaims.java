package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of claims, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class ExpenseClaims {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    ExpenseClaims(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** What is asked of the list. @param mine only those of the caller */
    record Asked(@Nullable UUID union, @Nullable String status, boolean mine) {}

    /** The latest first. */
    Slice<ExpenseClaim> list(Asked asked, int limit, @Nullable String cursor) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.EXPENSE_READ, asked.union()), "c");
        String list = "expense-claims|" + asked;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, asked.status(), asked.status());
        Collections.addAll(values, asked.mine(), current.get().identity().subject());
        Collections.addAll(values, before, before, limit + 1);
        var rows = sql.list(
                ExpenseClaim.ALL + " where " + within.text()
                        + """
                         and (?::text is null or c.status = ?)
                         and (not ? or c.claimant = ?)
                         and (?::uuid is null or c.id < ?::uuid)
                        order by c.id desc limit ?
                        """,
                ExpenseClaim::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    List<ExpenseLine> linesOf(UUID claim) {
        return sql.list(
                "select l.* from expense_line l where l.claim_id = ? order by l.position", ExpenseLine::read, claim);
    }

    List<ExpenseInvoice> invoicesOf(UUID claim) {
        return sql.list(
                "select i.* from expense_invoice i where i.claim_id = ? order by i.position",
                ExpenseInvoice::read,
                claim);
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    ExpenseClaim show(UUID id) {
        return found(ExpenseClaim.ALL + " where c.id = ?", id, "expense.read");
    }

    /** The same, held until the transaction ends; who may change it is asked of each step. */
    ExpenseClaim lock(UUID id) {
        return found(ExpenseClaim.ALL + " where c.id = ? for update", id, "expense.change");
    }

    private ExpenseClaim found(String text, UUID id, String action) {
        var found = sql.first(text, ExpenseClaim::read, id)
                .filter(one -> scope.allows(current.get(), Permission.EXPENSE_READ, one.union()));
        if (found.isEmpty()) {
            audit.refused(
                    action,
                    AuditTrail.Subject.of("expense-claim", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }
}
