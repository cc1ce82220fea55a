package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.kernel.CreditCode;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.SqlFailed;

/** What registering and changing an employer ask of their input alike. */
@ApplicationScoped
class EmployerChecks {

    private final CurrentActor current;
    private final Scope scope;

    EmployerChecks(CurrentActor current, Scope scope) {
        this.current = current;
        this.scope = scope;
    }

    /** The facts with the code as it is written, and a reason only where one is needed. */
    EmployerFacts checked(EmployerFacts facts) {
        scope.require(current.get(), Permission.UNION_WRITE, facts.union());
        String typed = facts.creditCode();
        if (typed == null) {
            return new EmployerFacts(facts.union(), facts.name(), facts.kind(), null, null, facts.division());
        }
        CreditCodePolicy.fault(typed, facts.reason()).ifPresent(fault -> {
            throw Problem.ofFault("/creditCode", fault);
        });
        return new EmployerFacts(
                facts.union(),
                facts.name(),
                facts.kind(),
                CreditCode.parse(typed).map(CreditCode::text).orElseThrow(),
                CreditCodePolicy.reasonToKeep(typed, facts.reason()),
                facts.division());
    }

    static RuntimeException explained(SqlFailed failed) {
        return SqlFailed.isDuplicate(failed) ? Problem.of(OrganizationProblem.CREDIT_CODE_TAKEN) : failed;
    }
}
