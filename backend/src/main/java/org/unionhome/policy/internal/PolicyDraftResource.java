package org.unionhome.policy.internal;

import java.util.UUID;
import org.unionhome.api.PolicyDraftsApi;
import org.unionhome.api.model.NewPolicyDraftDto;
import org.unionhome.api.model.PolicyDraftChangeDto;
import org.unionhome.api.model.PolicyDraftDto;
import org.unionhome.api.model.PolicyDraftPageDto;
import org.unionhome.api.model.PolicyDraftReturnDto;
import org.unionhome.api.model.PolicyDraftSubmissionDto;
import org.unionhome.api.model.PolicyImpactDto;
import org.unionhome.api.model.ReplayQuestionDto;
import org.unionhome.api.model.ReplayedDecisionDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** What officers prepare about the rules, over HTTP. */
class PolicyDraftResource implements PolicyDraftsApi {

    private final PackDrafts drafts;
    private final CreatePackDraft create;
    private final ChangePackDraft change;
    private final SubmitPackDraft submit;
    private final ApprovePackDraft approve;
    private final ReturnPackDraft giveBack;
    private final DraftImpact impact;
    private final Replays replays;
    private final DraftMapper mapper;
    private final CurrentRequest request;

    PolicyDraftResource(
            PackDrafts drafts,
            CreatePackDraft create,
            ChangePackDraft change,
            SubmitPackDraft submit,
            ApprovePackDraft approve,
            ReturnPackDraft giveBack,
            DraftImpact impact,
            Replays replays,
            DraftMapper mapper,
            CurrentRequest request) {
        this.drafts = drafts;
        this.create = create;
        this.change = change;
        this.submit = submit;
        this.approve = approve;
        this.giveBack = giveBack;
        this.impact = impact;
        this.replays = replays;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.POLICY_READ)
    public PolicyDraftPageDto listPolicyDrafts(UUID unionId, Integer limit, String cursor) {
        var page = drafts.list(unionId, limit, cursor);
        return new PolicyDraftPageDto(page.map(mapper::item), page.next());
    }

    @Override
    @Requires(Permission.POLICY_WRITE)
    public PolicyDraftDto createPolicyDraft(NewPolicyDraftDto asked, String idempotencyKey) {
        var kind = PackDraft.Kind.valueOf(asked.change().name());
        UUID id = create.run(asked.unionId(), kind, asked.packCode(), asked.newCode());
        request.location("/api/v1/policy-drafts/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.POLICY_READ)
    public PolicyDraftDto getPolicyDraft(UUID draftId) {
        return shown(draftId);
    }

    @Override
    @Requires(Permission.POLICY_WRITE)
    public PolicyDraftDto changePolicyDraft(
            UUID draftId, String ifMatch, PolicyDraftChangeDto asked, String idempotencyKey) {
        change.run(draftId, ifMatch, mapper.change(asked));
        return shown(draftId);
    }

    @Override
    @Requires(Permission.POLICY_READ)
    public PolicyImpactDto getPolicyDraftImpact(UUID draftId) {
        return mapper.impact(impact.of(drafts.require(draftId)));
    }

    @Override
    @Requires(Permission.POLICY_WRITE)
    public PolicyDraftDto submitPolicyDraft(
            UUID draftId, String ifMatch, PolicyDraftSubmissionDto asked, String idempotencyKey) {
        submit.run(draftId, ifMatch, asked.startsOn(), asked.note());
        return shown(draftId);
    }

    @Override
    @Requires(Permission.POLICY_CONFIRM)
    public PolicyDraftDto approvePolicyDraft(UUID draftId, String ifMatch, String idempotencyKey) {
        approve.run(draftId, ifMatch);
        return shown(draftId);
    }

    @Override
    @Requires(Permission.POLICY_READ)
    public PolicyDraftDto returnPolicyDraft(
            UUID draftId, String ifMatch, PolicyDraftReturnDto asked, String idempotencyKey) {
        giveBack.run(draftId, ifMatch, asked.reason());
        return shown(draftId);
    }

    @Override
    @Requires(Permission.POLICY_READ)
    public ReplayedDecisionDto replayDecision(ReplayQuestionDto asked) {
        return mapper.replayed(replays.replay(asked.recordKind(), asked.recordId()));
    }

    private PolicyDraftDto shown(UUID id) {
        PackDraft draft = drafts.require(id);
        request.version(draft.version());
        return mapper.draft(draft);
    }
}
