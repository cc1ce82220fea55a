package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.api.model.OccasionListDto;
import org.unionhome.api.model.OccasionSchemeDto;
import org.unionhome.api.model.UnruledOccasionDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.CareScheme;
import org.unionhome.policy.Policies;
import org.unionhome.policy.PolicyMapper;

/** What can be recorded, as the contract words it, in the reader's language. */
@ApplicationScoped
class OccasionMapper {

    private final Policies policies;
    private final PolicyMapper rules;
    private final ReportableOccasions reportable;
    private final CurrentRequest request;

    OccasionMapper(Policies policies, PolicyMapper rules, ReportableOccasions reportable, CurrentRequest request) {
        this.policies = policies;
        this.rules = rules;
        this.reportable = reportable;
        this.request = request;
    }

    OccasionListDto occasions(CareRules inForce) {
        return new OccasionListDto(
                inForce.pack() == null ? null : rules.ref(inForce.pack()),
                inForce.all().stream().map(rules::rule).toList(),
                inForce.pack() == null
                        ? policies.known().stream().map(this::unruled).toList()
                        : null,
                reportable.of(inForce).stream().map(CareRule::occasion).toList(),
                inForce.schemes().stream().map(this::scheme).toList());
    }

    private OccasionSchemeDto scheme(CareScheme scheme) {
        return new OccasionSchemeDto(
                scheme.code(),
                scheme.name().get(request.locale().getLanguage()),
                scheme.occasions(),
                rules.source(scheme.citation()));
    }

    private UnruledOccasionDto unruled(CareRule known) {
        return new UnruledOccasionDto(
                known.occasion(),
                known.name().get(request.locale().getLanguage()),
                UnruledOccasionDto.KindEnum.fromValue(known.kind().name()));
    }
}
