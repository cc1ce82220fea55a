package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What a member asks for: an illness named by its category alone.
 *
 * @param treatment one that she has claimed for before, under whatever scheme; absent when it is another
 */
record NewClaim(
        UUID enrollment,
        @Nullable UUID treatment,
        String category,
        LocalDate foundOn,
        Money personalCost,
        Money claimed) {}
