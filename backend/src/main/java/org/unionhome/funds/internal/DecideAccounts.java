package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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
import org.unionhome.kernel.UseCase;

/** Somebody else than who prepared them approves the final accounts or sends them back. */
@UseCase
@ApplicationScoped
@Transactional
class DecideAccounts {

    private final Sql sql;
    private final AccountsQueries accounts;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecideAccounts(
            Sql sql,
            AccountsQueries accounts,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, FINAL_ACCOUNTS_DECIDED, SELF_APPROVAL, ABOVE_LENT_LIMIT */
    void approve(UUID id, String ifMatch) {
        AccountsRow row = held(id, ifMatch);
        scope.require(current.get(), Permission.BUDGET_APPROVE, row.union(), row.expense());
        Doer approver = scope.requireDoer(current.get(), Permission.BUDGET_APPROVE, row.union());
        approver.requireNotAmong(row.preparerHands(), ProblemCode.SELF_APPROVAL);
        decide(row, AccountsRow.Status.APPROVED, approver, null);
        audit.record(
                "final-accounts.approved",
                AuditTrail.Subject.of("final-accounts", id, row.union()),
                row.expense().toString());
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, FINAL_ACCOUNTS_DECIDED */
    void sendBack(UUID id, String ifMatch, String reason) {
        AccountsRow row = held(id, ifMatch);
        Doer decider = scope.requireDoer(current.get(), Permission.BUDGET_APPROVE, row.union());
        decide(row, AccountsRow.Status.SENT_BACK, decider, reason);
        audit.record("final-accounts.sent-back", AuditTrail.Subject.of("final-accounts", id, row.union()));
    }

    private AccountsRow held(UUID id, String ifMatch) {
        AccountsRow row = accounts.lock(id);
        scope.require(current.get(), Permission.BUDGET_APPROVE, row.union());
        request.requireVersion(ifMatch, row.version());
        if (row.status() != AccountsRow.Status.PREPARED) {
            throw Problem.of(FundsProblem.FINAL_ACCOUNTS_DECIDED);
        }
        return row;
    }

    private void decide(AccountsRow row, AccountsRow.Status status, Doer decider, @Nullable String reason) {
        sql.update(
                """
                update final_accounts
                   set status = ?, decider_name = ?, decider_hands = ?::text[], decided_at = ?, sent_back = ?::text,
                       version = version + 1
                 where id = ?
                """,
                status,
                decider.name(),
                decider.hands(),
                Instant.now(clock),
                reason,
                row.id());
    }
}
