package org.unionhome.policy.internal;

import java.util.Optional;
import org.unionhome.api.PolicyApi;
import org.unionhome.api.model.PolicyCheckDto;
import org.unionhome.api.model.PolicyDecisionDto;
import org.unionhome.api.model.PolicyPackDto;
import org.unionhome.api.model.PolicyPackListDto;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Requires;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.PolicyMapper;

/** Rule books and what they say, over HTTP. They are public within the house: whoever is signed in may read them. */
class PolicyResource implements PolicyApi {

    private final PoliciesInMemory policies;
    private final PolicyChecks checks;
    private final PackMapper packs;
    private final PolicyMapper decisions;

    PolicyResource(PoliciesInMemory policies, PolicyChecks checks, PackMapper packs, PolicyMapper decisions) {
        this.policies = policies;
        this.checks = checks;
        this.packs = packs;
        this.decisions = decisions;
    }

    @Override
    @Requires(Permission.SELF)
    public PolicyPackListDto listPolicyPacks() {
        return new PolicyPackListDto(
                policies.shelf().all().stream().map(packs::summary).toList());
    }

    @Override
    @Requires(Permission.SELF)
    public PolicyPackDto getPolicyPack(String packCode) {
        return policies.shelf().find(packCode).map(packs::pack).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    @Override
    @Requires(Permission.SELF)
    public PolicyDecisionDto checkPolicy(PolicyCheckDto asked) {
        return decisions.decision(checks.judge(
                asked.unionId(),
                asked.occasion(),
                asked.occurredOn(),
                GiftForm.valueOf(asked.form().name()),
                Optional.ofNullable(asked.amount()).map(Money::of).orElse(null)));
    }
}
