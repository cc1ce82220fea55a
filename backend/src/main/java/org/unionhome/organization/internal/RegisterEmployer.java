package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Enters an employer into the register of a union. */
@UseCase
@ApplicationScoped
@Transactional
class RegisterEmployer {

    private final Sql sql;
    private final EmployerChecks checks;
    private final CurrentRequest request;
    private final AuditTrail audit;

    RegisterEmployer(Sql sql, EmployerChecks checks, CurrentRequest request, AuditTrail audit) {
        this.sql = sql;
        this.checks = checks;
        this.request = request;
        this.audit = audit;
    }

    UUID run(EmployerFacts wanted) {
        EmployerFacts facts = checks.checked(wanted);
        UUID id = insert(facts);
        request.touched(facts.union());
        audit.record("employer.registered", AuditTrail.Subject.of("employer", id, facts.union()));
        return id;
    }

    private UUID insert(EmployerFacts facts) {
        UUID id = Ids.next();
        try {
            sql.update(
                    """
                    insert into employer (id, root_id, union_id, name, kind, credit_code, credit_code_reason,
                                          division_code, updated_at)
                    select ?, n.root_id, n.id, ?, ?, ?, ?, ?, now() from union_node n where n.id = ?
                    """,
                    id,
                    facts.name(),
                    facts.kind(),
                    facts.creditCode(),
                    facts.reason(),
                    facts.division(),
                    facts.union());
            return id;
        } catch (SqlFailed failed) {
            throw EmployerChecks.explained(failed);
        }
    }
}
