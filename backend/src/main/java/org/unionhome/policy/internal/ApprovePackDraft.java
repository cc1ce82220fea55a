package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** Another officer than its maker puts a draft to use; the database holds that too. */
@UseCase
@ApplicationScoped
@Transactional
class ApprovePackDraft {

    private final PackDrafts drafts;
    private final DraftHands hands;
    private final DraftGate gate;
    private final DraftGround ground;
    private final DraftDays days;
    private final Unions unions;
    private final DraftEffect effect;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ApprovePackDraft(
            PackDrafts drafts,
            DraftHands hands,
            DraftGate gate,
            DraftGround ground,
            DraftDays days,
            Unions unions,
            DraftEffect effect,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.hands = hands;
        this.gate = gate;
        this.ground = ground;
        this.days = days;
        this.unions = unions;
        this.effect = effect;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT_FOUND, UNION_DISSOLVED, CHANGED_MEANWHILE, POLICY_DRAFT_STATE, POLICY_BY_ANOTHER, and what
     *     ground and gate refuse
     */
    void run(UUID id, String ifMatch) {
        unions.requireLiving(drafts.require(id).union());
        PackDraft draft = drafts.lock(id, Permission.POLICY_CONFIRM);
        request.requireVersion(ifMatch, draft.version());
        if (draft.status() != PackDraft.Status.SUBMITTED) {
            throw Problem.of(PolicyProblem.POLICY_DRAFT_STATE);
        }
        Doer checker = hands.using(Permission.POLICY_CONFIRM, draft.union());
        checker.requireNotAmong(draft.makerHands(), PolicyProblem.POLICY_BY_ANOTHER);
        LocalDate from = Objects.requireNonNull(draft.from());
        if (!days.allow(draft, from)) {
            throw Problem.of(PolicyProblem.POLICY_DRAFT_TOO_LATE, from.toString());
        }
        ground.requireFirm(draft);
        gate.requireSound(draft);
        effect.of(draft);
        Instant now = Instant.now(clock);
        sql.update(
                """
                update pack_draft
                   set status = 'IN_USE', checker = ?, checker_hands = ?::text[], decided_at = ?,
                       version = version + 1, updated_at = ?
                 where id = ?
                """,
                checker.name(),
                checker.hands(),
                now,
                now,
                id);
        audit.record("policy.put-to-use", AuditTrail.Subject.of("policy-draft", id, draft.union()), draft.code());
    }
}
