package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Says by when those directly below hand in a statement, or another day for it. */
@UseCase
@ApplicationScoped
@Transactional
class SetDeadline {

    private final Sql sql;
    private final DeadlineQueries deadlines;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SetDeadline(
            Sql sql,
            DeadlineQueries deadlines,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.deadlines = deadlines;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, DEADLINE_STANDS */
    UUID run(UUID union, Statement.Period period, LocalDate dueOn) {
        scope.require(current.get(), Permission.BUDGET_WRITE, union);
        requireAfter(period, dueOn);
        UUID id = Ids.next();
        insert(id, union, period, dueOn);
        request.touched(union);
        audit.record(
                "statement.deadline-set", AuditTrail.Subject.of("statement-deadline", id, union), dueOn.toString());
        return id;
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, CHANGED_MEANWHILE */
    void move(UUID id, String ifMatch, LocalDate dueOn) {
        sql.first("select 1 from statement_deadline where id = ? for update", row -> true, id);
        DeadlineRow row = deadlines.show(id);
        scope.require(current.get(), Permission.BUDGET_WRITE, row.union());
        request.requireVersion(ifMatch, row.version());
        requireAfter(row.period(), dueOn);
        sql.update(
                """
                update statement_deadline
                   set due_on = ?, set_by_name = ?, set_at = ?, version = version + 1
                 where id = ?
                """,
                dueOn,
                current.get().name(),
                Instant.now(clock),
                id);
        audit.record(
                "statement.deadline-moved",
                AuditTrail.Subject.of("statement-deadline", id, row.union()),
                dueOn.toString());
    }

    private static void requireAfter(Statement.Period period, LocalDate dueOn) {
        if (dueOn.isBefore(period.before())) {
            throw Problem.ofFault("/dueOn", "BEFORE_END");
        }
    }

    private void insert(UUID id, UUID union, Statement.Period period, LocalDate dueOn) {
        try {
            sql.update(
                    """
                    insert into statement_deadline (id, root_id, union_id, l1, l2, l3, l4, l5, l6, from_day, before_day,
                                                    due_on, set_by_name, set_at)
                    select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ?
                      from union_node u where u.id = ?
                    """,
                    id,
                    period.from(),
                    period.before(),
                    dueOn,
                    current.get().name(),
                    Instant.now(clock),
                    union);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(FundsProblem.DEADLINE_STANDS) : failed;
        }
    }
}
