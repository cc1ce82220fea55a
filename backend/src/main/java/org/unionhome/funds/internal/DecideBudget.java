package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** A budget document goes up for approval, and somebody else approves it or sends it back. */
@UseCase
@ApplicationScoped
@Transactional
class DecideBudget {

    private final Sql sql;
    private final BudgetQueries budgets;
    private final BookLock books;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecideBudget(
            Sql sql,
            BudgetQueries budgets,
            BookLock books,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.budgets = budgets;
        this.books = books;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, BUDGET_STATE */
    void submit(UUID id, String ifMatch) {
        BudgetRow budget = held(id, ifMatch, Permission.BUDGET_WRITE, BudgetRow.Status.DRAFT);
        sql.update(
                """
                update budget set status = 'SUBMITTED', submitted_at = ?, sent_back = null, hands = hands || ?::text[],
                                  version = version + 1, updated_at = ?
                 where id = ?
                """,
                Instant.now(clock),
                scope.requireDoer(current.get(), Permission.BUDGET_WRITE, budget.union())
                        .hands(),
                Instant.now(clock),
                id);
        audit.record("budget.submitted", AuditTrail.Subject.of("budget", id, budget.union()));
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, BUDGET_STATE */
    void sendBack(UUID id, String ifMatch, String reason) {
        BudgetRow budget = held(id, ifMatch, Permission.BUDGET_APPROVE, BudgetRow.Status.SUBMITTED);
        sql.update(
                """
                update budget set status = 'DRAFT', sent_back = ?, version = version + 1, updated_at = ? where id = ?
                """,
                reason,
                Instant.now(clock),
                id);
        audit.record("budget.sent-back", AuditTrail.Subject.of("budget", id, budget.union()));
    }

    /**
     * What it proposes counts from now on. Nobody approves who had a hand in it, at whatever time.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, BUDGET_STATE, SELF_APPROVAL, YEAR_CLOSED, BUDGET_LINE_USED, ABOVE_LENT_LIMIT
     */
    void approve(UUID id, String ifMatch) {
        BudgetRow budget = held(id, ifMatch, Permission.BUDGET_APPROVE, BudgetRow.Status.SUBMITTED);
        scope.require(current.get(), Permission.BUDGET_APPROVE, budget.union(), budget.total());
        Doer approver = scope.requireDoer(current.get(), Permission.BUDGET_APPROVE, budget.union());
        approver.requireNotAmong(budget.hands(), ProblemCode.SELF_APPROVAL);
        books.requireYearOpen(budget.union(), budget.year());
        takeEffect(id);
        sql.update(
                """
                update budget
                   set status = 'APPROVED', approved_by = ?, approver_name = ?, approver = ?::uuid,
                       approver_for = ?::uuid, approver_hands = ?::text[], approved_at = ?, version = version + 1, updated_at = ?
                 where id = ?
                """,
                approver.subject(),
                approver.name(),
                approver.person(),
                approver.lender(),
                approver.hands(),
                Instant.now(clock),
                Instant.now(clock),
                id);
        audit.record(
                "budget.approved",
                AuditTrail.Subject.of("budget", id, budget.union()),
                budget.total().toString());
    }

    private BudgetRow held(UUID id, String ifMatch, Permission permission, BudgetRow.Status wanted) {
        BudgetRow budget = budgets.lock(id);
        scope.require(current.get(), permission, budget.union());
        request.requireVersion(ifMatch, budget.version());
        if (budget.status() != wanted) {
            throw Problem.of(FundsProblem.BUDGET_STATE);
        }
        request.touched(budget.union());
        return budget;
    }

    private void takeEffect(UUID id) {
        try {
            sql.update(
                    """
                    insert into budget_line (id, root_id, union_id, l1, l2, l3, l4, l5, l6, year, account, name, source,
                                             earmark, planned)
                    select uuidv7(), b.root_id, b.union_id, b.l1, b.l2, b.l3, b.l4, b.l5, b.l6, b.year, p.account, p.name,
                           p.source, p.earmark, p.planned
                      from budget b join budget_proposal p on p.budget_id = b.id
                     where b.id = ?
                     order by p.position
                    on conflict (union_id, year, account, source, earmark, taken_from)
                    do update set planned = excluded.planned, name = excluded.name
                    """,
                    id);
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "budget_line_not_exceeded")
                    ? Problem.of(FundsProblem.BUDGET_LINE_USED)
                    : failed;
        }
    }
}
