package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** Writes values and sources of a draft anew. By its maker only, so that one person answers for all of it. */
@UseCase
@ApplicationScoped
@Transactional
class ChangePackDraft {

    private final PackDrafts drafts;
    private final DraftHands hands;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ChangePackDraft(PackDrafts drafts, DraftHands hands, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.drafts = drafts;
        this.hands = hands;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, POLICY_DRAFT_STATE, POLICY_DRAFT_WAITING, POLICY_DRAFT_UNREADABLE, INVALID_INPUT */
    void run(UUID id, String ifMatch, DraftContent.Change change) {
        PackDraft draft = drafts.lock(id, Permission.POLICY_WRITE);
        request.requireVersion(ifMatch, draft.version());
        if (!draft.status().isBeingMade() || draft.content() == null || !hands.isOwn(draft)) {
            throw Problem.of(PolicyProblem.POLICY_DRAFT_STATE);
        }
        drafts.write(
                draft.code(),
                """
                update pack_draft
                   set content = ?, status = 'DRAFT', maker_hands = ?::text[], version = version + 1, updated_at = ?
                 where id = ?
                """,
                DraftContent.changed(draft.content(), change),
                hands.withPresent(draft),
                Instant.now(clock),
                id);
        audit.record("policy.draft-changed", AuditTrail.Subject.of("policy-draft", id, draft.union()), draft.code());
    }
}
