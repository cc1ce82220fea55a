package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Gives a draft back with the reason; its maker withdraws it. */
@UseCase
@ApplicationScoped
@Transactional
class ReturnPackDraft {

    private final PackDrafts drafts;
    private final DraftHands hands;
    private final Scope scope;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ReturnPackDraft(
            PackDrafts drafts,
            DraftHands hands,
            Scope scope,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.hands = hands;
        this.scope = scope;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, POLICY_DRAFT_STATE */
    void run(UUID id, String ifMatch, String reason) {
        PackDraft draft = drafts.lock(id, Permission.POLICY_READ);
        request.requireVersion(ifMatch, draft.version());
        boolean own = hands.isOwn(draft);
        if (!own) {
            scope.require(current.get(), Permission.POLICY_CONFIRM, draft.union());
        }
        boolean possible = draft.status() == PackDraft.Status.SUBMITTED
                || own && draft.status().isBeingMade();
        if (!possible) {
            throw Problem.of(PolicyProblem.POLICY_DRAFT_STATE);
        }
        Instant now = Instant.now(clock);
        sql.update(
                """
                update pack_draft
                   set status = ?, reason = ?, checker = ?, decided_at = ?, version = version + 1, updated_at = ?
                 where id = ?
                """,
                own ? PackDraft.Status.WITHDRAWN : PackDraft.Status.RETURNED,
                reason.strip(),
                own ? null : current.get().name(),
                now,
                now,
                id);
        String done = own ? "policy.draft-withdrawn" : "policy.draft-returned";
        audit.record(done, AuditTrail.Subject.of("policy-draft", id, draft.union()), draft.code());
    }
}
