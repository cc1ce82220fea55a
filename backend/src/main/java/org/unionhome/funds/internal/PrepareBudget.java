package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** Drafts the budget of a union for a year or, when one is approved already, an adjustment of it. */
@UseCase
@ApplicationScoped
@Transactional
class PrepareBudget {

    private final Sql sql;
    private final Unions unions;
    private final BudgetQueries budgets;
    private final ChartOfAccounts charts;
    private final BookLock books;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    PrepareBudget(
            Sql sql,
            Unions unions,
            BudgetQueries budgets,
            ChartOfAccounts charts,
            BookLock books,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.unions = unions;
        this.budgets = budgets;
        this.charts = charts;
        this.books = books;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, YEAR_CLOSED, BUDGET_OPEN, INVALID_INPUT */
    UUID run(UUID union, int year, @Nullable String reason, List<ProposedLine> lines) {
        Doer preparer = scope.requireDoer(current.get(), Permission.BUDGET_WRITE, union);
        unions.requireLiving(union);
        books.requireYearOpen(union, year);
        requireSound(year, lines);
        int adjustment = sql.first(
                        "select count(*) from budget where union_id = ? and year = ?",
                        row -> row.getInt(1),
                        union,
                        year)
                .orElse(0);
        requireReason(adjustment, reason);
        UUID id = Ids.next();
        insert(id, union, year, adjustment, reason, preparer);
        propose(id, lines);
        request.touched(union);
        audit.record("budget.drafted", AuditTrail.Subject.of("budget", id, union), year + "/" + adjustment);
        return id;
    }

    /** Replaces the lines of a draft; whose it was before keeps a hand in it. @throws Problem NOT_FOUND, CHANGED_MEANWHILE, BUDGET_STATE, INVALID_INPUT */
    void rewrite(UUID id, String ifMatch, @Nullable String reason, List<ProposedLine> lines) {
        BudgetRow budget = budgets.lock(id);
        Doer preparer = scope.requireDoer(current.get(), Permission.BUDGET_WRITE, budget.union());
        request.requireVersion(ifMatch, budget.version());
        if (budget.status() != BudgetRow.Status.DRAFT) {
            throw Problem.of(FundsProblem.BUDGET_STATE);
        }
        requireSound(budget.year(), lines);
        requireReason(budget.adjustment(), reason);
        sql.update("delete from budget_proposal where budget_id = ?", id);
        propose(id, lines);
        sql.update(
                """
                update budget
                   set reason = ?, prepared_by = ?, preparer_name = ?, preparer = ?::uuid, preparer_for = ?::uuid,
                       hands = hands || ?::text[], version = version + 1, updated_at = ?
                 where id = ?
                """,
                reason,
                preparer.subject(),
                preparer.name(),
                preparer.person(),
                preparer.lender(),
                preparer.hands(),
                Instant.now(clock),
                id);
        request.touched(budget.union());
        audit.record("budget.redrafted", AuditTrail.Subject.of("budget", id, budget.union()));
    }

    private void requireSound(int year, List<ProposedLine> lines) {
        var faults = BudgetPolicy.faults(charts.on(LocalDate.of(year, 1, 1)), lines);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
    }

    /** An adjustment says why. */
    private static void requireReason(int adjustment, @Nullable String reason) {
        if (adjustment > 0 && reason == null) {
            throw Problem.ofFault("/reason", "REQUIRED");
        }
        if (adjustment == 0 && reason != null) {
            throw Problem.ofFault("/reason", "NOT_APPLICABLE");
        }
    }

    private void insert(UUID id, UUID union, int year, int adjustment, @Nullable String reason, Doer preparer) {
        try {
            sql.update(
                    """
                    insert into budget (id, root_id, union_id, l1, l2, l3, l4, l5, l6, year, adjustment, reason, status,
                                        prepared_by, preparer_name, preparer, preparer_for, hands, updated_at)
                    select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, 'DRAFT', ?, ?, ?::uuid,
                           ?::uuid, ?::text[], ?
                      from union_node u where u.id = ?
                    """,
                    id,
                    year,
                    adjustment,
                    reason,
                    preparer.subject(),
                    preparer.name(),
                    preparer.person(),
                    preparer.lender(),
                    preparer.hands(),
                    Instant.now(clock),
                    union);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(FundsProblem.BUDGET_OPEN) : failed;
        }
    }

    private void propose(UUID budget, List<ProposedLine> lines) {
        sql.batch(
                """
                insert into budget_proposal (budget_id, position, account, name, source, earmark, planned)
                values (?, ?, ?, ?, ?, ?::text, ?)
                """,
                IntStream.range(0, lines.size())
                        .mapToObj(at -> values(budget, at, lines.get(at)))
                        .toList());
    }

    private static Object[] values(UUID budget, int at, ProposedLine line) {
        return new Object[] {budget, at, line.account(), line.name(), line.source(), line.earmark(), line.planned()};
    }
}
