package org.unionhome.condolence.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.membership.FamilyMembers;
import org.unionhome.policy.GiftForm;

/** A visit as somebody wants to record it. */
record NewVisit(
        UUID member,
        String occasion,
        LocalDate occurredOn,
        LocalDate visitedOn,
        List<String> visitors,
        GiftForm form,
        @Nullable Money amount,
        @Nullable String relation,
        @Nullable String relativeName,
        @Nullable String note,
        @Nullable UUID familyMember,
        Health health) {

    /** The same, about somebody of the member's own list: relation and name as she entered them. */
    NewVisit about(FamilyMembers.Relative relative) {
        return new NewVisit(
                member,
                occasion,
                occurredOn,
                visitedOn,
                visitors,
                form,
                amount,
                relative.relation(),
                relative.name(),
                note,
                relative.id(),
                health);
    }

    /** Nothing where nothing was given. */
    Money given() {
        return amount == null ? Money.ZERO : amount;
    }
}
