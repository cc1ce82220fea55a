package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** A union gives its own setting up: what the nearest above it set holds again, or the rule for all. */
@UseCase
@ApplicationScoped
@Transactional
class InheritTodoRule {

    private final Scope scope;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;

    InheritTodoRule(Scope scope, Sql sql, CurrentActor current, AuditTrail audit) {
        this.scope = scope;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, also when the union set nothing itself */
    void run(UUID union, String kind) {
        scope.require(current.get(), Permission.CONDOLENCE_RECORD, union);
        if (sql.update("delete from care_todo_setting where union_id = ? and kind = ?", union, kind) == 0) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        audit.record("condolence-todo.rule-inherited", AuditTrail.Subject.of("union", union, union), kind);
    }
}
