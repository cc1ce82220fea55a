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

/** The word of the union above both, after the audit, by somebody who took no part before. */
@UseCase
@ApplicationScoped
@Transactional
class DecideFundDivision {

    private final FundDivisions divisions;
    private final SplitUnions splits;
    private final UnionTree tree;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecideFundDivision(
            FundDivisions divisions,
            SplitUnions splits,
            UnionTree tree,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.divisions = divisions;
        this.splits = splits;
        this.tree = tree;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, FUND_DIVISION_STATE, SELF_APPROVAL, INVALID_INPUT,
     *     FUND_DIVISION_UNAUDITED, FUND_DIVISION_BOOKS_CHANGED, ABOVE_LENT_LIMIT
     */
    void run(UUID id, String ifMatch, boolean approve, @Nullable String reason) {
        FundDivision division = divisions.lock(id);
        UUID deciding = aboveBoth(division);
        Doer decider = scope.requireDoer(current.get(), Permission.RELIEF_DECIDE, deciding);
        request.requireVersion(ifMatch, division.version());
        requireUndecided(division);
        decider.requireNotAmong(division.hands(), ProblemCode.SELF_APPROVAL);
        if (!approve && reason == null) {
            throw Problem.ofFault("/reason", "REQUIRED");
        }
        if (approve) {
            requireSound(division, deciding);
        }
        sql.update(
                """
                update fund_division
                   set status = ?, decider_hands = ?, decider_name = ?, decided_on = ?, decision_reason = ?,
                       version = version + 1
                 where id = ?
                """,
                approve ? FundDivision.Status.APPROVED : FundDivision.Status.REFUSED,
                decider.hands(),
                decider.name(),
                LocalDate.now(clock),
                reason,
                id);
        request.touched(deciding);
        audit.record(
                "fund-division.decided",
                AuditTrail.Subject.of("fund-division", id, division.union()),
                (approve ? "APPROVED " : "REFUSED ") + division.amount());
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, FUND_DIVISION_STATE */
    void withdraw(UUID id, String ifMatch) {
        FundDivision division = divisions.lock(id);
        scope.require(current.get(), Permission.CONTRIBUTION_WRITE, division.union());
        request.requireVersion(ifMatch, division.version());
        requireUndecided(division);
        sql.update("update fund_division set status = 'WITHDRAWN', version = version + 1 where id = ?", id);
        request.touched(division.union());
        audit.record("fund-division.withdrawn", AuditTrail.Subject.of("fund-division", id, division.union()));
    }

    private static void requireUndecided(FundDivision division) {
        if (division.status() != FundDivision.Status.PROPOSED && division.status() != FundDivision.Status.AUDITED) {
            throw Problem.of(ContributionProblem.FUND_DIVISION_STATE);
        }
    }

    private void requireSound(FundDivision division, UUID deciding) {
        scope.require(current.get(), Permission.RELIEF_DECIDE, deciding, division.amount());
        if (division.status() != FundDivision.Status.AUDITED) {
            throw Problem.of(ContributionProblem.FUND_DIVISION_UNAUDITED);
        }
        splits.requireUnchanged(division);
    }

    private UUID aboveBoth(FundDivision division) {
        List<UUID> line = tree.lineOf(division.union());
        List<UUID> other = tree.lineOf(division.into());
        return line.stream()
                .filter(above ->
                        other.contains(above) && !above.equals(division.union()) && !above.equals(division.into()))
                .reduce((higher, lower) -> lower)
                .orElse(line.get(0));
    }
}
