package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.PolicyApi;
import org.unionhome.api.model.PackComparisonDto;
import org.unionhome.api.model.PoliciesInForceDto;
import org.unionhome.api.model.PolicyCheckDto;
import org.unionhome.api.model.PolicyDecisionDto;
import org.unionhome.api.model.PolicyPackDto;
import org.unionhome.api.model.PolicyPackListDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.policy.PolicyMapper;

/** Rule books and what they say, over HTTP. They are public within the house: whoever is signed in may read them. */
class PolicyResource implements PolicyApi {

    private final PackQueries queries;
    private final PolicyCheckMapper questions;
    private final PackMapper packs;
    private final PolicyMapper decisions;

    PolicyResource(PackQueries queries, PolicyCheckMapper questions, PackMapper packs, PolicyMapper decisions) {
        this.queries = queries;
        this.questions = questions;
        this.packs = packs;
        this.decisions = decisions;
    }

    @Override
    @Requires(Permission.SELF)
    public PolicyPackListDto listPolicyPacks() {
        return new PolicyPackListDto(queries.all().stream().map(packs::summary).toList());
    }

    @Override
    @Requires(Permission.SELF)
    public PolicyPackDto getPolicyPack(String packCode, @Nullable Integer version) {
        Pack pack = queries.require(packCode, version);
        return packs.pack(pack, queries.valuesOf(pack), queries.versionsOf(packCode));
    }

    @Override
    @Requires(Permission.SELF)
    public PackComparisonDto comparePolicyPacks(
            String packCode, String with, @Nullable Integer version, @Nullable Integer withVersion) {
        Pack earlier = queries.require(packCode, version);
        Pack later = queries.require(with, withVersion);
        var changes = PackChange.between(queries.valuesOf(earlier), queries.valuesOf(later));
        return packs.comparison(earlier, later, changes);
    }

    @Override
    @Requires(Permission.SELF)
    public PoliciesInForceDto listPoliciesInForce(UUID unionId, @Nullable LocalDate on) {
        LocalDate day = queries.dayOr(on);
        return packs.inForce(unionId, day, queries.inForce(unionId, day));
    }

    @Override
    @Requires(value = Permission.SELF, repeat = Requires.Repeat.BY_NATURE)
    public PolicyDecisionDto checkPolicy(PolicyCheckDto asked) {
        var answer = questions.answer(asked);
        return decisions.reckoning(answer.reckoning(), answer.texts());
    }
}
