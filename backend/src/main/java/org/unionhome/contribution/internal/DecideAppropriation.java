package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.contribution.internal.Remittance.Status;
import org.unionhome.funds.Appropriations;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Somebody else than who proposed it decides what is given downward; with a yes it is set aside on its budget line. */
@UseCase
@ApplicationScoped
@Transactional
class DecideAppropriation {

    private final Remittances remittances;
    private final Appropriations appropriations;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecideAppropriation(
            Remittances remittances,
            Appropriations appropriations,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.remittances = remittances;
        this.appropriations = appropriations;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, REMITTANCE_STATE, SELF_APPROVAL, ABOVE_LENT_LIMIT, BUDGET_EXHAUSTED,
     *     FUND_NOT_FOR_PURPOSE, INVALID_INPUT
     */
    void run(UUID id, String ifMatch, boolean approve, @Nullable String reason) {
        Remittance remittance = remittances.lock(id);
        UUID union = remittance.payingUnion();
        Doer decider = scope.requireDoer(current.get(), Permission.BUDGET_APPROVE, union);
        request.requireVersion(ifMatch, remittance.version());
        UUID line = remittance.line();
        if (line == null || remittance.status() != Status.PROPOSED) {
            throw Problem.of(ContributionProblem.REMITTANCE_STATE);
        }
        decider.requireNotAmong(remittance.handlers(), ProblemCode.SELF_APPROVAL);
        if (approve) {
            scope.require(current.get(), Permission.BUDGET_APPROVE, union, remittance.amount());
            appropriations.setAside(union, line, remittance.amount());
        } else if (reason == null) {
            throw Problem.ofFault("/reason", "REQUIRED");
        }
        write(remittance, decider, approve ? null : reason);
        request.touched(union);
        audit.record(
                "remittance.decided",
                AuditTrail.Subject.of("remittance", id, union),
                (approve ? "APPROVED " : "REFUSED ") + remittance.amount());
    }

    private void write(Remittance remittance, Doer decider, @Nullable String refusal) {
        sql.update(
                """
                update remittance
                   set status = ?, decider_hands = ?, decider_name = ?, decided_on = ?, ended_reason = ?::text,
                       ended_name = case when ?::text is not null then ?::text end, version = version + 1
                 where id = ?
                """,
                refusal == null ? Status.APPROVED : Status.REFUSED,
                decider.hands(),
                decider.name(),
                LocalDate.now(clock),
                refusal,
                refusal,
                decider.name(),
                remittance.id());
    }
}
