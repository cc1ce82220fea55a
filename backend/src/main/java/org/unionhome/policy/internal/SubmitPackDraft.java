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
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** Hands a draft in with the day from which it shall rule. What was decided is not ruled anew. */
@UseCase
@ApplicationScoped
@Transactional
class SubmitPackDraft {

    private final PackDrafts drafts;
    private final DraftHands hands;
    private final DraftGate gate;
    private final DraftGround ground;
    private final DraftDays days;
    private final Unions unions;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SubmitPackDraft(
            PackDrafts drafts,
            DraftHands hands,
            DraftGate gate,
            DraftGround ground,
            DraftDays days,
            Unions unions,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.hands = hands;
        this.gate = gate;
        this.ground = ground;
        this.days = days;
        this.unions = unions;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, CHANGED_MEANWHILE, POLICY_DRAFT_STATE, and what ground and gate refuse */
    void run(UUID id, String ifMatch, LocalDate from, @Nullable String note) {
        unions.requireLiving(drafts.require(id).union());
        PackDraft draft = drafts.lock(id, Permission.POLICY_WRITE);
        request.requireVersion(ifMatch, draft.version());
        if (!draft.status().isBeingMade() || !hands.isOwn(draft)) {
            throw Problem.of(PolicyProblem.POLICY_DRAFT_STATE);
        }
        if (!days.allow(draft, from)) {
            throw Problem.ofFault("/startsOn", "IN_PAST");
        }
        PackDraft dated = draft.startingOn(from);
        ground.requireFirm(dated);
        gate.requireSound(dated);
        Instant now = Instant.now(clock);
        drafts.write(
                draft.code(),
                """
                update pack_draft
                   set status = 'SUBMITTED', from_day = ?, note = ?, submitted_at = ?, reason = null,
                       maker_hands = ?::text[], version = version + 1, updated_at = ?
                 where id = ?
                """,
                from,
                note,
                now,
                hands.withPresent(draft),
                now,
                id);
        audit.record("policy.draft-submitted", AuditTrail.Subject.of("policy-draft", id, draft.union()), draft.code());
    }
}
