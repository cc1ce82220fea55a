package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * A round to be opened.
 *
 * @param sharePrice needed where the scheme names none
 */
record NewRound(
        UUID union,
        String scheme,
        String name,
        LocalDate from,
        LocalDate enrollFrom,
        LocalDate enrollTo,
        @Nullable Money sharePrice) {}
