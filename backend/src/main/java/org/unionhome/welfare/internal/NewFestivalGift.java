package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.GiftForm;

/**
 * What a union wants to give every full member at a festival.
 *
 * @param onDay the day of the festival, whose rules count
 * @param supplier who is paid, and {@code line} out of what
 */
record NewFestivalGift(
        UUID union,
        int year,
        @Nullable LocalDate onDay,
        String festival,
        String item,
        GiftForm form,
        Money price,
        @Nullable String supplier,
        @Nullable UUID line) {

    /** Where none is named: today, as far as that lies in the year, else the day of the year next to it. */
    LocalDate day(LocalDate today) {
        if (onDay != null) {
            return onDay;
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }
}
