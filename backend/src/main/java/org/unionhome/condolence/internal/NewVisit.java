package org.unionhome.condolence.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
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
        @Nullable String note) {

    /** Nothing where nothing was given. */
    Money given() {
        return amount == null ? Money.ZERO : amount;
    }
}
