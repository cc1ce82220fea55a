package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/** The word of the union above, whose money it is as well: by somebody who did not apply. What is owed changes with it. */
@UseCase
@ApplicationScoped
@Transactional
class DecideRelief {

    private final Reliefs reliefs;
    private final ReliefEffect effect;
    private final UnionTree tree;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecideRelief(
            Reliefs reliefs,
            ReliefEffect effect,
            UnionTree tree,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.reliefs = reliefs;
        this.effect = effect;
        this.tree = tree;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, RELIEF_STATE, SELF_APPROVAL, ABOVE_LENT_LIMIT, RELIEF_ABOVE_OPEN,
     *     DEFERRAL_IN_PART, INVALID_INPUT
     */
    void run(UUID id, String ifMatch, boolean approve, @Nullable String reason) {
        Relief relief = reliefs.lock(id);
        UUID deciding = above(relief.union());
        Doer decider = scope.requireDoer(current.get(), Permission.RELIEF_DECIDE, deciding);
        request.requireVersion(ifMatch, relief.version());
        if (relief.status() != Relief.Status.APPLIED) {
            throw Problem.of(ContributionProblem.RELIEF_STATE);
        }
        decider.requireNotAmong(relief.applicants(), ProblemCode.SELF_APPROVAL);
        if (!approve && reason == null) {
            throw Problem.ofFault("/reason", "REQUIRED");
        }
        if (approve) {
            scope.require(current.get(), Permission.RELIEF_DECIDE, deciding, relief.amount());
            effect.grant(relief);
        }
        sql.update(
                """
                update contribution_relief
                   set status = ?, decider_hands = ?, decider_name = ?, decided_on = ?, decision_reason = ?,
                       version = version + 1
                 where id = ?
                """,
                approve ? Relief.Status.APPROVED : Relief.Status.REFUSED,
                decider.hands(),
                decider.name(),
                LocalDate.now(clock),
                reason,
                id);
        request.touched(deciding);
        audit.record(
                "relief.decided",
                AuditTrail.Subject.of("relief", id, relief.union()),
                (approve ? "APPROVED " : "REFUSED ") + relief.amount());
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, RELIEF_STATE */
    void withdraw(UUID id, String ifMatch) {
        Relief relief = reliefs.lock(id);
        scope.require(current.get(), Permission.CONTRIBUTION_WRITE, relief.union());
        request.requireVersion(ifMatch, relief.version());
        if (relief.status() != Relief.Status.APPLIED) {
            throw Problem.of(ContributionProblem.RELIEF_STATE);
        }
        sql.update("update contribution_relief set status = 'WITHDRAWN', version = version + 1 where id = ?", id);
        request.touched(relief.union());
        audit.record("relief.withdrawn", AuditTrail.Subject.of("relief", id, relief.union()));
    }

    private UUID above(UUID union) {
        List<UUID> line = tree.lineOf(union);
        return line.get(Math.max(0, line.size() - 2));
    }
}
