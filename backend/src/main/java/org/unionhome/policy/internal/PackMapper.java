package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.api.model.PolicyPackDto;
import org.unionhome.api.model.PolicyPackSummaryDto;
import org.unionhome.policy.PolicyMapper;

/** Packs as the contract words them. */
@ApplicationScoped
class PackMapper {

    private final PolicyMapper words;

    PackMapper(PolicyMapper words) {
        this.words = words;
    }

    PolicyPackSummaryDto summary(Pack pack) {
        var ref = pack.ref();
        return new PolicyPackSummaryDto(
                ref.code(),
                ref.version(),
                ref.title(),
                pack.documentNumber(),
                pack.jurisdiction().place(),
                pack.validFrom(),
                pack.validTo());
    }

    PolicyPackDto pack(Pack pack) {
        var ref = pack.ref();
        return new PolicyPackDto(
                ref.code(),
                ref.version(),
                ref.title(),
                pack.documentNumber(),
                pack.jurisdiction().place(),
                pack.validFrom(),
                pack.validTo(),
                pack.occasions().stream().map(words::rule).toList());
    }
}
