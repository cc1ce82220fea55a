package org.unionhome.welfare.internal;

import java.util.UUID;
import org.unionhome.api.SubsidiesApi;
import org.unionhome.api.model.NewSubsidyDto;
import org.unionhome.api.model.SubsidyDecisionDto;
import org.unionhome.api.model.SubsidyDto;
import org.unionhome.api.model.SubsidyListDto;
import org.unionhome.api.model.TakingBackDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Requires;

/** Subsidies for the enrolled over HTTP. */
class SubsidiesResource implements SubsidiesApi {

    private final RoundQueries rounds;
    private final SubsidyQueries subsidies;
    private final ProposeSubsidy propose;
    private final DecideSubsidy decide;
    private final RetractSubsidy retract;
    private final SubsidyMapper mapper;
    private final CurrentRequest request;

    SubsidiesResource(
            RoundQueries rounds,
            SubsidyQueries subsidies,
            ProposeSubsidy propose,
            DecideSubsidy decide,
            RetractSubsidy retract,
            SubsidyMapper mapper,
            CurrentRequest request) {
        this.rounds = rounds;
        this.subsidies = subsidies;
        this.propose = propose;
        this.decide = decide;
        this.retract = retract;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public SubsidyListDto listSubsidies(UUID roundId) {
        return mapper.list(rounds.show(roundId));
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public SubsidyDto proposeSubsidy(UUID roundId, String idempotencyKey, NewSubsidyDto asked) {
        return answer(propose.run(roundId, asked.lineId()), Permission.WELFARE_WRITE);
    }

    @Override
    @Requires(Permission.CLAIM_DECIDE)
    public SubsidyDto decideSubsidy(UUID subsidyId, String ifMatch, String idempotencyKey, SubsidyDecisionDto asked) {
        if (asked.approve()) {
            decide.approve(subsidyId, ifMatch);
        } else if (asked.reason() == null || asked.reason().isBlank()) {
            throw Problem.ofFault("/reason", "REQUIRED");
        } else {
            decide.reject(subsidyId, ifMatch, asked.reason().strip());
        }
        return answer(subsidyId, Permission.CLAIM_DECIDE);
    }

    @Override
    @Requires(Permission.CLAIM_DECIDE)
    public SubsidyDto retractSubsidy(UUID subsidyId, String ifMatch, TakingBackDto asked, String idempotencyKey) {
        retract.run(subsidyId, ifMatch, asked.reason().strip());
        return answer(subsidyId, Permission.CLAIM_DECIDE);
    }

    private SubsidyDto answer(UUID id, Permission permission) {
        Subsidy subsidy = subsidies.show(id, permission);
        request.version(subsidy.version());
        return mapper.subsidy(subsidy);
    }
}
