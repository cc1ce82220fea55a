package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.policy.Policies;

/** The first month for which a new member owes dues, as the packs of her union rule it. */
@ApplicationScoped
class DuesStart {

    private final Policies policies;

    DuesStart(Policies policies) {
        this.policies = policies;
    }

    LocalDate of(UUID union, LocalDate joinedOn) {
        int months = policies.duesFromMonthIn(union, joinedOn).value();
        return AdmissionPolicy.duesFrom(joinedOn, months);
    }
}
