package org.unionhome.contribution.internal;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.unionhome.api.model.ContributionRulesDto;
import org.unionhome.api.model.ContributionShareDto;
import org.unionhome.api.model.RuledPayrollDto;
import org.unionhome.policy.ContributionRules;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.PolicyMapper;

/** The rules of contributions as the contract words them, each figure with its source. */
@Singleton
class ContributionRulesMapper {

    private final ContributionMapper names;
    private final PolicyMapper policies;

    ContributionRulesMapper(ContributionMapper names, PolicyMapper policies) {
        this.names = names;
        this.policies = policies;
    }

    ContributionRulesDto rules(RuledContributions.Ruling ruling) {
        ContributionRules rules = ruling.rules();
        YearMonth month = ruling.month();
        return ContributionRulesDto.builder()
                .rate(rules.rate().value().toString())
                .rateCitation(policies.source(rules.rate().citation()))
                .counted(payroll(rules.components()))
                .excluded(payroll(rules.excluded()))
                .shares(shares(rules, ruling.upwards()))
                .sharesPack(policies.ref(rules.shares().pack()))
                .sharesCitation(policies.source(rules.shares().citation()))
                .basicFloor(rules.basicFloor().value().toString())
                .basicFloorCitation(policies.source(rules.basicFloor().citation()))
                .belowFloor(rules.isBelowFloor())
                .dueOn(rules.dueOn(month))
                .dueCitation(policies.source(rules.dueDay().citation()))
                .remitBy(rules.remitBy(month))
                .remitCitation(policies.source(rules.remitDay().citation()))
                .build();
    }

    private RuledPayrollDto payroll(Ruled<List<String>> ruled) {
        return new RuledPayrollDto(ruled.value(), policies.source(ruled.citation()));
    }

    private List<ContributionShareDto> shares(ContributionRules rules, List<UUID> upwards) {
        return IntStream.range(0, rules.shares().value().size())
                .mapToObj(at -> new ContributionShareDto(
                        at < upwards.size() ? names.union(upwards.get(at)) : null,
                        rules.shares().value().get(at)))
                .toList();
    }
}
