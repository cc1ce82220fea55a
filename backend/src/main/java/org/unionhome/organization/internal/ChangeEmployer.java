package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Etags;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Corrects what is known of an employer. Who keeps it now and who shall keep it must both be in the caller's scope. */
@UseCase
@ApplicationScoped
@Transactional
class ChangeEmployer {

    private final Sql sql;
    private final EmployerChecks checks;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Scope scope;
    private final AuditTrail audit;

    ChangeEmployer(
            Sql sql,
            EmployerChecks checks,
            CurrentActor current,
            CurrentRequest request,
            Scope scope,
            AuditTrail audit) {
        this.sql = sql;
        this.checks = checks;
        this.current = current;
        this.request = request;
        this.scope = scope;
        this.audit = audit;
    }

    void run(UUID id, @Nullable String ifMatch, EmployerFacts wanted) {
        Held held = sql.first(
                        "select union_id, root_id, version from employer where id = ? for update",
                        row -> new Held(Sql.id(row, "union_id"), Sql.id(row, "root_id"), row.getInt("version")),
                        id)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        scope.require(current.get(), Permission.UNION_WRITE, held.union());
        Etags.requireMatch(ifMatch, held.version());
        EmployerFacts facts = checks.checked(wanted);
        update(id, held.root(), facts);
        request.touched(facts.union());
        audit.record("employer.changed", AuditTrail.Subject.of("employer", id, facts.union()));
    }

    private void update(UUID id, UUID root, EmployerFacts facts) {
        try {
            int changed = sql.update(
                    """
                    update employer e
                       set union_id = n.id, name = ?, kind = ?, credit_code = ?, credit_code_reason = ?,
                           division_code = ?, version = e.version + 1, updated_at = now()
                      from union_node n
                     where e.id = ? and n.id = ? and n.root_id = ?
                    """,
                    facts.name(),
                    facts.kind(),
                    facts.creditCode(),
                    facts.reason(),
                    facts.division(),
                    id,
                    facts.union(),
                    root);
            if (changed == 0) {
                throw Problem.of(ProblemCode.NOT_FOUND);
            }
        } catch (SqlFailed failed) {
            throw EmployerChecks.explained(failed);
        }
    }

    private record Held(UUID union, UUID root, int version) {}
}
