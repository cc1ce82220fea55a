package org.unionhome.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What is asked about one person's tour.
 *
 * @param cost what the tour costs her
 * @param used what was paid for her in the same year already
 * @param supportedRegion it goes to a region that the province supports
 * @param outside it leaves the province
 * @param lastOutside the year of her last tour that left it
 */
public record SanatoriumQuestion(
        LocalDate on,
        int days,
        Money cost,
        Money used,
        boolean supportedRegion,
        boolean outside,
        @Nullable Integer lastOutside) {}
