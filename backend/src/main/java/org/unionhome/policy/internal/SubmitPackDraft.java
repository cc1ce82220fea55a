package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.UseCase;

/** Hands a draft in with the day from which it shall rule. What was decided is not ruled anew. */
@UseCase
@ApplicationScoped
@Transactional
class SubmitPackDraft {

    private final PackDrafts drafts;
    private final DraftHands hands;
    private final DraftGate gate;
    private final DraftDays days;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SubmitPackDraft(
            PackDrafts drafts,
            DraftHands hands,
            DraftGate gate,
            DraftDays days,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.hands = hands;
        this.gate = gate;
        this.days = days;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, POLICY_DRAFT_STATE, and what {@link DraftGate} refuses */
    void run(UUID id, String ifMatch, LocalDate from, @Nullable String note) {
        PackDraft draft = drafts.lock(id, Permission.POLICY_WRITE);
        request.requireVersion(ifMatch, draft.version());
        if (!draft.status().isBeingMade() || !hands.isOwn(draft)) {
            throw Problem.of(ProblemCode.POLICY_DRAFT_STATE);
        }
        if (!days.allow(draft, from)) {
            throw Problem.ofFault("/startsOn", "IN_PAST");
        }
        gate.requireSound(draft);
        Instant now = Instant.now(clock);
        drafts.write(
                """
                update pack_draft
                   set status = 'SUBMITTED', from_day = ?, note = ?, submitted_at = ?, reason = null,
                       version = version + 1, updated_at = ?
                 where id = ?
                """,
                from,
                note,
                now,
                now,
                id);
        audit.record("policy.draft-submitted", AuditTrail.Subject.of("policy-draft", id, draft.union()), draft.code());
    }
}
