package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.condolence.internal.AssignmentPolicy.First;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * A union sets how early it wants to know, after how long families are visited again, or who is given what nobody took; it
 * holds below it too.
 */
@UseCase
@ApplicationScoped
@Transactional
class SetTodoRule {

    private static final int LEAST_WAIT = 30;
    private static final int MOST_WORKING_DAYS = 60;

    private final TodoRules rules;
    private final Scope scope;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    SetTodoRule(TodoRules rules, Scope scope, Sql sql, CurrentActor current, AuditTrail audit, Clock clock) {
        this.rules = rules;
        this.scope = scope;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param days absent for those of the rule for all
     * @param first who is asked first, of the rule of assignment alone
     */
    record Wanted(boolean enabled, @Nullable Integer days, @Nullable First first) {}

    /** @throws Problem NOT_FOUND, INVALID_INPUT */
    TodoRules.InForce run(UUID union, String kind, Wanted wanted) {
        scope.require(current.get(), Permission.CONDOLENCE_RECORD, union);
        var rule = rules.inForce().rules().stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        boolean threshold = rule.thresholdDays() != null;
        boolean assignment = kind.equals(TodoKinds.ASSIGNMENT);
        Integer days = wanted.days();
        requireSound(wanted, threshold, assignment);
        sql.update(
                """
                insert into care_todo_setting (union_id, kind, root_id, enabled, lead_days, threshold_days, wait_days,
                                               first_asked, set_by, setter_name, set_at)
                select u.id, ?, u.root_id, ?, ?::integer, ?::integer, ?::integer, ?::text, ?, ?, ? from union_node u where u.id = ?
                on conflict (union_id, kind) do update
                   set enabled = excluded.enabled, lead_days = excluded.lead_days,
                       threshold_days = excluded.threshold_days, wait_days = excluded.wait_days,
                       first_asked = excluded.first_asked, set_by = excluded.set_by,
                       setter_name = excluded.setter_name, set_at = excluded.set_at,
                       version = care_todo_setting.version + 1
                """,
                kind,
                wanted.enabled(),
                threshold || assignment ? null : days,
                threshold ? days : null,
                assignment ? days : null,
                wanted.first() == null ? null : wanted.first().name(),
                current.get().identity().subject(),
                current.get().name(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                union);
        audit.record("condolence-todo.rule-set", AuditTrail.Subject.of("union", union, union), kind);
        return rules.inForce();
    }

    private static void requireSound(Wanted wanted, boolean threshold, boolean assignment) {
        Integer days = wanted.days();
        if (days != null && days < (threshold ? LEAST_WAIT : assignment ? 1 : 0)) {
            throw Problem.ofFault("/days", "TOO_FEW_DAYS", threshold ? LEAST_WAIT : 1);
        }
        if (assignment && days != null && days > MOST_WORKING_DAYS) {
            throw Problem.ofFault("/days", "TOO_MANY_DAYS", MOST_WORKING_DAYS);
        }
        if (!assignment && wanted.first() != null) {
            throw Problem.ofFault("/first", "NOT_APPLICABLE");
        }
    }
}
