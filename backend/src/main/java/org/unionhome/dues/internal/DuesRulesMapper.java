package org.unionhome.dues.internal;

import jakarta.inject.Singleton;
import java.util.List;
import org.unionhome.api.model.DuesRulesDto;
import org.unionhome.api.model.RuledComponentsDto;
import org.unionhome.policy.DuesRules;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.PolicyMapper;

/** The rules of dues as the contract words them, each figure with its source. */
@Singleton
class DuesRulesMapper {

    private final PolicyMapper policies;

    DuesRulesMapper(PolicyMapper policies) {
        this.policies = policies;
    }

    DuesRulesDto rules(DuesRules rules) {
        return DuesRulesDto.builder()
                .pack(policies.ref(rules.rate().pack()))
                .rate(rules.rate().value().toString())
                .rateCitation(policies.source(rules.rate().citation()))
                .wholeSteps(rules.wholeSteps().value().toString())
                .wholeStepsCitation(policies.source(rules.wholeSteps().citation()))
                .counted(components(rules.components()))
                .excluded(components(rules.excluded()))
                .wageDay(rules.wageDay().value())
                .wageDayCitation(policies.source(rules.wageDay().citation()))
                .build();
    }

    private RuledComponentsDto components(Ruled<List<String>> ruled) {
        return new RuledComponentsDto(ruled.value(), policies.source(ruled.citation()));
    }
}
