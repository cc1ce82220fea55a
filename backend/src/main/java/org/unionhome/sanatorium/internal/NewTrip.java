package org.unionhome.sanatorium.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * Where a member has been, as it is to be recorded.
 *
 * @param program whose place it uses; absent for a tour outside any programme
 * @param days travelling included
 * @param outside whether it left the province, as far as no programme knows
 */
record NewTrip(
        UUID person,
        @Nullable UUID program,
        LocalDate beganOn,
        int days,
        String division,
        String destination,
        boolean outside,
        boolean supportedRegion,
        String form,
        boolean selfArranged,
        Money cost) {

    LocalDate lastDay() {
        return beganOn.plusDays(days - 1L);
    }
}
