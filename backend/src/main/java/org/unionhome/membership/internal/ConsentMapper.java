package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.api.model.ConsentDto;
import org.unionhome.api.model.ConsentPeriodDto;

/** Consents as the contract words them. */
@ApplicationScoped
class ConsentMapper {

    ConsentDto consent(ConsentQueries.Decided decided) {
        var purpose = decided.purpose();
        return ConsentDto.builder()
                .purpose(purpose.code())
                .name(purpose.name())
                .text(purpose.text())
                .keeping(purpose.keeping())
                .citation(purpose.citation())
                .version(purpose.version())
                .given(decided.given())
                .history(decided.history().stream().map(ConsentMapper::period).toList())
                .build();
    }

    private static ConsentPeriodDto period(ConsentQueries.Period period) {
        return ConsentPeriodDto.builder()
                .givenAt(period.givenAt())
                .withdrawnAt(period.withdrawnAt())
                .version(period.version())
                .build();
    }
}
